package org.tiqu.classify;

import org.junit.jupiter.api.Test;

/** Layouts of reports in Chinese, simplified, traditional and mixed. All texts are made up. */
class ChineseLayoutsTest {

    @Test
    void readsSectionsWithChineseNumeralsAndNumberedItems() {
        Articles.check("""
                <furniture none -> 首页 > 资讯 > 低空经济
                <title overview -> 低空经济周报（第15期）：五城开放试飞空域
                <furniture none -> 来源：云上观察　作者：秦鹿　2024-04-15 09:30
                <body overview -> 过去一周，低空经济热度不减，五个城市相继开放试飞空域，两家整机厂交出年报。
                <section_heading policy -> 一、政策动态
                <item_heading policy 1> 1.合肥开放一百二十米以下空域
                <body policy 1> 4月12日，合肥市交通运输局印发《低空飞行服务管理暂行办法》，要求运营单位提前一日报备航线。办法自5月1日起施行。
                <item_heading policy 2> 2.湖南出台首部省级条例
                <body policy 2> 4月14日，湖南省人大常委会表决通过低空飞行条例，鼓励社会资本建设起降点，条例自7月1日起施行。
                <section_heading research -> 二、专家观点
                <item_heading research 3> 3.院士：先把气象服务做好
                <body research 3> 中国工程院一位院士4月11日在论坛上表示，低空气象预报的精度还不够，建议尽快补上观测站。
                <section_heading application -> 三、应用落地
                <item_heading application 4> 4.宜昌：血样飞过长江
                <body application 4> 4月10日，宜昌一家医院启用跨江无人机航线运送血样，单程十一分钟，系统已试运行两个月。
                <section_heading company -> 四、企业动态
                <item_heading company 5> 5.某整机厂扭亏
                <body company 5> 该厂披露年报，去年营业收入12亿元，净利润八千万元，同比扭亏。股东大会将审议分红方案。
                <commentary company -> 小编点评：空域打开只是第一步，能不能赚到钱，还得看有没有人愿意坐。
                <furniture none -> 免责声明：本文仅供参考，不构成投资建议。
                <furniture none -> 相关阅读
                <furniture none -> 飞行汽车的十个问题
                <furniture none -> 谁造出了最安静的螺旋桨？
                """);
    }

    @Test
    void takesEachParagraphUnderASectionHeadingForAnItem() {
        Articles.check("""
                <title overview -> 氢能一周要闻
                <section_heading policy -> 【政策法规】
                <body policy 1> 4月6日，宁夏回族自治区发展改革委印发绿氢规划，提出到2025年产能达到八万吨。
                <body policy 2> 佛山市政府4月8日发布通知，将加氢站补贴延长两年，单站最高三百万元。
                <section_heading company -> 【企业资讯】
                <body company 3> 潍柴动力公告，中标二百套燃料电池系统，合同金额九千万元，9月前交付。
                <body company 4> 亿华通披露年报，营业收入下降12%，净亏损两亿四千万元。
                """);
    }

    @Test
    void joinsContinuingParagraphsToTheItemBefore() {
        Articles.check("""
                <title overview -> 锂电周报
                <section_heading policy -> 政策速递
                <body policy 1> 6月2日，工业和信息化部公布锂电池行业规范条件征求意见稿，面向社会公开征求意见。
                <body policy 1> 文件还提出，严格控制单纯扩大产能的项目。
                <body policy 2> 6月3日，宜春市人民政府印发锂矿整治通知，十一座矿山停产。
                <body policy 2> 此外，通知要求8月底以前重新核验许可证。
                <section_heading company -> 公司新闻
                <body company 3> 6月4日，亿纬锂能公告，拟在匈牙利投资五十亿元建设工厂。
                """);
    }

    @Test
    void takesNumberedBriefsForItems() {
        Articles.check("""
                <title overview -> 数字货币早报 8月12日
                <body policy 1> 1、国家外汇管理局11日印发通知，要求银行上报流向境外交易平台的可疑资金，办法10月起施行。
                <body company 2> 2、比特矿业披露二季度业绩，营业收入3100万美元，净亏损600万美元，股价下跌8%。
                <body other 3> 3、惠州警方抓获十一名犯罪嫌疑人，涉案的假钱包诈骗金额超过四千万元，部分赃款已被冻结。
                <body research 4> 4、南开大学教授李文泓在论坛上表示，稳定币应当以短期国债为储备，她认为不应付息。
                """);
    }

    @Test
    void readsItemsWithHeadingsButWithoutSections() {
        Articles.check("""
                <title overview -> 物联网每周盘点
                <item_heading policy 1> 苏州印发万盏智慧路灯方案
                <body policy 1> 苏州市政府9月3日印发行动方案，到2024年对加装传感器的路灯给予补贴。
                <body policy 1> 方案还要求各区明确责任人。
                <item_heading application 2> 青岛地铁刷掌进站
                <body application 2> 9月5日，青岛地铁4号线十二座车站启用刷掌闸机，系统由当地高校参与研发，已覆盖全线。
                <item_heading company 3> 移远通信净利润翻番
                <body company 3> 移远通信9月2日披露半年报，营业收入43亿元，净利润同比增长101%。
                """);
    }

    @Test
    void takesASingleStoryForOneItem() {
        Articles.check("""
                <title overview 1> 一个村庄，和它卖掉的风
                <furniture none -> 文/马晓岚　2022-10-09
                <body application 1> 去年春天以前，包永生的院子里停着一台拖拉机。如今那里立着一台变压器，老人天天擦它，像擦一匹马。
                <body application 1> 屋后山坡上的风机三个月就建成了，给十一个村子供电，每户都能分到钱。
                <body application 1> 起初并不顺利。没有人愿意让出地来，进村的路也太窄，叶片转不过弯。
                <body application 1> 县里从城里请来一位工程师给大家讲项目。他一待就是两年，学会了方言，还娶了村小的老师。
                <body application 1> 现在整套系统无人值守。风大的夜里，村民就用便宜的电烘玉米。
                <furniture none -> 责任编辑：秦鹿
                <furniture none -> 长按二维码关注我们
                """);
    }

    @Test
    void readsAnOverviewUnderItsOwnHeading() {
        Articles.check("""
                <title overview -> 云计算周刊（总第31期）
                <section_heading overview -> 本周导读
                <body overview -> 本周云厂商的价格战仍在继续，两部门发布数据中心新规。
                <body overview -> 公司方面，半年报显示增速放缓。
                <section_heading policy -> 监管与政策
                <item_heading policy 1> 两部门给数据中心用电划线
                <body policy 1> 7月30日，国家能源局等部门印发指导意见，要求枢纽节点电能利用效率低于1.25。
                <section_heading company -> 公司与资本
                <item_heading company 2> 金山云毛利率改善
                <body company 2> 金山云8月1日公布业绩，营业收入18亿元，亏损同比收窄。
                """);
    }

    @Test
    void readsTraditionalCharacters() {
        Articles.check("""
                <furniture none -> 首頁　新聞　專題　登入
                <title overview -> 金融科技週報：跨境支付試點擴大
                <furniture none -> 撰文：林秀雯　更新：2024-03-11 08:00
                <section_heading policy -> 政策與監管
                <item_heading policy 1> 金管局發出虛擬銀行新指引
                <body policy 1> 香港金融管理局3月6日發出通知，要求虛擬銀行每季提交壓力測試，新指引自6月起施行。
                <section_heading company -> 企業動態
                <item_heading company 2> 某銀行全年轉虧為盈
                <body company 2> 該行公布全年業績，淨利潤三億元，營業收入增長兩成，股東將獲派息。
                <furniture none -> 版權所有，不得轉載
                <furniture none -> 延伸閱讀：數碼貨幣的下一步
                """);
    }

    @Test
    void readsChineseHeadingsOverEnglishItems() {
        Articles.check("""
                <title overview -> 机器人周报 Robot weekly
                <section_heading policy -> 政策
                <item_heading policy 1> 北京: 10 billion fund for robots
                <body policy 1> On January 16, Beijing Municipal Government issued the action plan for robots, which sets up a fund for first orders.
                <section_heading company -> 公司
                <item_heading company 2> Siasun: 预亏五亿元
                <body company 2> Siasun announced on January 18 that its net loss would be 500 million yuan, and revenue fell by a third.
                """);
    }

    @Test
    void decidesUnknownHeadingsByWhatStandsUnderThem() {
        Articles.check("""
                <title overview -> 机器人爱好者周刊
                <section_heading policy -> 红头墨迹
                <item_heading policy 1> 北京：设立百亿基金
                <body policy 1> 1月16日，北京市人民政府印发机器人行动方案，由市经济和信息化局牵头设立基金，对首台套给予补贴。
                <item_heading policy 2> 山东：公布首台套目录
                <body policy 2> 山东省工业和信息化厅1月17日印发通知，公布首台套目录，企业可在3月底以前申报。
                <section_heading company -> 钱袋子
                <item_heading company 3> 新松：预亏五亿元
                <body company 3> 1月18日，新松公告，预计全年净亏损五亿元，营业收入下降，公司将出售子公司股份。
                <item_heading company 4> 埃斯顿：向南京子公司增资
                <body company 4> 埃斯顿公告，拟向子公司增资两亿元，股东大会已经通过。
                """);
    }

    @Test
    void keepsFurnitureOfTheEndTogether() {
        Articles.check("""
                <title overview -> 智能汽车周报
                <section_heading application -> 落地场景
                <item_heading application 1> 广州：无人出租车开进机场
                <body application 1> 5月18日，广州市区至白云机场的无人驾驶出租车线路上线试运行，首批乘客免费体验。
                <section_heading company -> 上市公司
                <item_heading company 2> 禾赛交出上市后首份财报
                <body company 2> 禾赛5月19日公布一季度业绩，营业收入四亿三千万元，同比增长73%。
                <furniture none -> 声明：本文不代表本站观点，转载请注明出处
                <furniture none -> 往期回顾
                <furniture none -> 换电又回来了
                <furniture none -> 三年前没有人愿意建换电站，如今车企排着队和电网签约，背后的原因是...
                <furniture none -> 一台激光雷达要多少钱
                <furniture none -> 车顶上那只小盒子的价格已经跌去九成，厂家开始为它寻找别的去处...
                <furniture none -> 网友评论
                <furniture none -> 坐过一次，比我开得稳
                """);
    }
}
