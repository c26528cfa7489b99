package org.tiqu.classify;

import org.junit.jupiter.api.Test;

/** Long stories in Chinese: each is one item. All texts are made up. */
class ChineseStoriesTest {

    @Test
    void takesAProfileWithHeadingsForOneItem() {
        Articles.check("""
                <furniture none -> 首页 > 深度 > 正文
                <title overview 1> 一碗螺蛳粉的流水线：柳州小厂如何把汤装进塑料袋
                <furniture none -> 文｜温蔚 编辑｜陆北 摄影｜覃工
                <body company 1> 早上五点，覃家的灶台已经烧了两个小时。二十四口锅排成两列，每口锅里是八十斤石螺和猪骨，汤面上浮着一层红油。覃德海挨个尝过去，尝到第九口时皱了皱眉，让徒弟再加一勺酸笋水。
                <body company 1> 这是“覃记食品”十年来没有变过的开始。变了的是后面：汤不再端上桌，而是经过一条六十米长的管道，冷却、灌装、封口，一天二十万袋。
                <section_heading company -> 被退回来的三万箱
                <body company 1> 2015年夏天，覃家第一次做袋装粉，胀袋的有一半。三万箱货从全国各地退回来，堆满了隔壁中学的操场。覃德海的儿子覃亮那时刚辞掉深圳的工作，他记得父亲坐在箱子上抽了一夜的烟，天亮后说了一句：再来。
                <body company 1> 他们用了十四个月解决杀菌。请来的是一位做罐头出身的退休工程师，月薪开到两万，比父子俩加起来都高。
                <furniture none -> ▲ 灌装车间，每分钟一百二十袋。覃工 摄
                <section_heading company -> 钱从哪里来
                <body company 1> 第一笔钱是亲戚凑的，第二笔来自区里的扶持资金。2019年以后，投资人自己找上门来，最多的一周来了七拨。覃亮挑了其中一家，对方出四千万元，占百分之十五，条件是三年内不许换灶。
                <body company 1> 去年公司卖了三亿两千万元，利润却比前年少。流量贵了，主播一场直播要走两成。覃亮算过账，一袋粉卖到消费者手里，螺的成本不到八毛钱。
                <section_heading company -> 第九口锅
                <body company 1> 采访结束时已是傍晚，覃德海还在锅边。我们问他打算什么时候退休，他没有回答，只是把第九口锅的火调小了一格。
                <furniture none -> （文中部分受访者为化名）
                <furniture none -> 点击「在看」，分享给更多朋友
                """);
    }

    @Test
    void takesAnInterviewForOneItem() {
        Articles.check("""
                <title overview 1> 专访郑若谷：数据要素市场缺的不是交易所
                <furniture none -> 2023年5月8日 来源：数据与社会
                <body research 1> 今年以来，各地数据交易所接连挂牌，场内交易却不温不火。郑若谷是东南大学经济管理学院教授，参与过两个省的数据条例起草。他认为，眼下的热闹和市场真正需要的东西之间还有距离。
                <section_heading research -> 先有账本，再有市场
                <body research 1> 问：您为什么说缺的不是交易所？
                <body research 1> 答：全国已经有四十多家了，很多一个月没有一单。企业自己都说不清手里有什么数据、值多少钱，挂牌以后卖什么？先要有账本，会计准则、登记制度都是账本。
                <body research 1> 问：入表会不会改变这一点？
                <body research 1> 答：会，但是慢。我估计三五年内能入表的主要是运营商和大平台。中小企业的数据，说句不好听的，大半是没洗过的菜。
                <section_heading research -> 谁来担保
                <body research 1> 问：安全责任怎么分？
                <body research 1> 答：这是最难的。我建议参照食品，谁加工谁负责，来源要可追溯。现在是人人签承诺书，出了事人人都有一张纸。
                <body research 1> 问：您对地方立法有什么建议？
                <body research 1> 答：少写一点“鼓励”，多写一点“应当”。
                <furniture none -> 作者：顾盼，本刊记者
                <furniture none -> 往期专访
                """);
    }

    @Test
    void takesARuleSeenByADriverForOneItem() {
        Articles.check("""
                <furniture none -> 要闻 | 财经 | 科技 | 健康
                <title overview 1> 新规落地第一天：网约车司机老曹少跑了四单
                <furniture none -> 晚报记者 江枫 2021-11-02 07:10
                <body policy 1> 昨天是新规施行的第一天。凌晨五点四十分，老曹把车停在城西的充电站，手机提示他已经连续在线四小时，系统将强制休息二十分钟。
                <body policy 1> 按照市交通运输局上月发布的管理办法，网约车平台不得向连续驾驶超过四小时的司机派单，抽成比例须向社会公开，上限为百分之二十二。办法征求意见时收到一千四百多条建议，一半来自司机。
                <body policy 1> 老曹以前一天跑十五个小时，最多一天二十九单。昨天他跑了二十五单，少挣了大约八十块钱。他说不上来高兴还是不高兴，“腰是舒服了一点”。
                <body policy 1> 平台那头也在适应。一家平台的调度员告诉记者，早高峰的应答率比平日低了六个百分点，他们正临时增加拼车的比例。
                <body policy 1> 晚上九点半，老曹回到家。妻子问他怎么这么早，他说，政府让的。
                <furniture none -> 编辑：方圆　校对：汪洋
                """);
    }
}
