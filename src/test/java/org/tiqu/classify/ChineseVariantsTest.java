package org.tiqu.classify;

import org.junit.jupiter.api.Test;

/** Less usual layouts in Chinese. All texts are made up. */
class ChineseVariantsTest {
    @Test
    void readsATableOfContentsAsOverview() {
        Articles.check("""
                <title overview -> 工业互联网周报丨两部门发文推动标识解析，三一重工灯塔工厂再扩产
                <furniture none -> 原创 小满 工网观察 2022-06-20 18:00 发表于江苏
                <section_heading overview -> 本周导读
                <body overview -> 1. 两部门发文推动标识解析体系建设
                <body overview -> 2. 三一重工长沙工厂扩产
                <body overview -> 3. 某平台完成C轮融资
                <section_heading policy -> PART 01 政策
                <item_heading policy 1> 两部门：推动标识解析体系建设
                <body policy 1> 6月15日，工业和信息化部等两部门联合印发通知，提出到2025年标识注册量突破五千亿。
                <body policy 1> 通知要求，各地工信部门要把标识应用纳入技改项目，并给予资金支持。
                <item_heading policy 2> 无锡：给上云企业发券
                <body policy 2> 无锡市工业和信息化局发布细则，对上云企业发放服务券，单家企业最高二十万元。
                <section_heading application -> PART 02 应用
                <item_heading application 3> 三一重工长沙工厂扩产
                <body application 3> 三一重工位于长沙的灯塔工厂二期上线，新增柔性产线九条，机器人密度提高一倍。
                <body application 3> 工厂负责人介绍，新产线能在四小时内完成换型。
                <section_heading company -> PART 03 资本
                <item_heading company 4> 某平台完成C轮融资
                <body company 4> 该平台宣布完成十亿元C轮融资，由国家制造业基金领投，投后估值八十亿元。
                <commentary company -> 资本又开始往工厂里跑了。只是这一次，大家问得最多的不是故事，而是回款周期。
                <furniture none -> （完）
                <furniture none -> 本文由工网观察原创，转载请联系授权
                <furniture none -> 点个在看，让更多人看到
                """);
    }

    @Test
    void readsNumberedHeadingsWithoutSections() {
        Articles.check("""
                <title overview -> 本周生物医药要闻速览
                <item_heading policy 1> 1. 国家药监局公布新规
                <body policy 1> 国家药监局6月1日发布公告，对境外已上市药品的补充申请作出规定。
                <item_heading company 2> 2. 百济神州与诺华终止合作
                <body company 2> 百济神州公告称，双方终止一项授权协议，公司保留首付款三亿美元。
                <item_heading research 3> 3. 复旦团队发现新靶点
                <body research 3> 复旦大学教授团队在期刊上发表论文，研究显示该靶点与耐药相关。
                <item_heading application 4> 4. 上海一医院启用手术机器人
                <body application 4> 上海一家三甲医院5月底启用国产手术机器人，首批完成二十台手术。
                <furniture none -> 更多精彩内容，请关注公众号
                """);
    }

    @Test
    void takesListedParagraphsForItemsAndTheUnmarkedLastForARemark() {
        Articles.check("""
                <title overview -> 元宇宙周评
                <section_heading policy -> ◆ 政策面 ◆
                <body policy 1> ▪ 上海市经信委印发元宇宙行动方案，提出到2025年产业规模达到三千五百亿元。
                <body policy 2> ▪ 成都市政府就相关行动方案征求意见，截止日期为7月底。
                <section_heading application -> ◆ 应用面 ◆
                <body application 3> ▪ 敦煌研究院上线数字藏经洞，游客可以用手机进入一千年前的洞窟。
                <section_heading company -> ◆ 资本面 ◆
                <body company 4> ▪ 某头显厂商完成两亿元融资，投资方包括两家互联网公司。
                <body company 5> ▪ 某上市公司收到交易所问询函，要求说明元宇宙业务的收入占比。
                <commentary company -> 概念越热，问询函来得越快。投资者不妨先看一看收入那一栏。
                """);
    }

    @Test
    void readsSeveralParagraphsAnItemWithoutSections() {
        Articles.check("""
                <title overview -> 一周商业航天（7.10—7.16）
                <item_heading application 1> 朱雀二号入轨
                <body application 1> 7月12日9时，朱雀二号遥二运载火箭在酒泉升空，成功入轨，成为全球首枚成功入轨的液氧甲烷火箭。
                <body application 1> 研制方蓝箭航天介绍，火箭二级工作时间比计划长。
                <body application 1> 此前的2022年12月，遥一火箭因二级异常失利。
                <item_heading company 2> 长光卫星更新招股书
                <body company 2> 长光卫星7月14日更新招股书，拟募资二十六亿元，去年净亏损三亿元，营业收入六亿元。
                <item_heading policy 3> 北京经开区发布商业航天十条
                <body policy 3> 7月13日，北京经济技术开发区管委会发布若干措施，对火箭首飞成功的企业给予最高一千万元奖励。
                <body policy 3> 措施自发布之日起施行，有效期三年。
                <item_heading research 4> 专家：可回收还要再等三年
                <body research 4> 中国科学院力学研究所一位研究员在论坛上表示，国内可回收火箭要到2026年才能常态化，他建议先把发动机的寿命做上去。
                """);
    }

    @Test
    void takesAReportageForOneItem() {
        Articles.check("""
                <title overview 1> 老街上的刷脸柜
                <furniture none -> 本报记者 石蕾 通讯员 顾南
                <body application 1> 清晨六点，绍兴仓桥直街的豆腐铺刚卸下门板，老板娘先看一眼墙上的屏幕。屏幕是绿的，说明昨夜的货款已经到账。
                <body application 1> 这块屏幕是去年装上的。2022年4月，绍兴银行在老街试点刷脸收款柜，三十七家铺子免费安装。
                <body application 1> “我不会用手机，脸总是带着的。”七十一岁的陈阿婆说。她的梅干菜摊一天能刷八十多次。
                <body application 1> 并不是每个人都喜欢它。修钟表的老沈至今只收现金，他说钱要摸得到才算数。
                <body application 1> 越城区政府打算把试点扩大到另外四条街。银行的客户经理小周每周来两趟，既修机器，也陪老人聊天。
                <furniture none -> （摄影：石蕾）
                <furniture none -> 版权声明：未经许可不得转载
                """);
    }

    @Test
    void readsTraditionalSectionsWithoutItemHeadings() {
        Articles.check("""
                <title overview -> 本週電競產業週報
                <furniture none -> 記者 王小明／台北報導　2023-08-07
                <section_heading overview -> 本週重點
                <body overview -> 本週兩項新法規上路，三家公司公布財報，產業有喜有憂。
                <section_heading policy -> 法規與政策
                <body policy 1> 數位發展部8月1日公布遊戲機率揭露規定，要求業者標示轉蛋機率，違者最高罰款五十萬元。
                <body policy 2> 韓國文化體育觀光部8月3日宣布，選手合約須採用標準格式。
                <section_heading company -> 企業財報
                <body company 3> 遊戲橘子公布第二季財報，營收二十七億元，淨利年減三成。
                <body company 4> 智冠表示，上半年獲利創新高，董事會通過配息三元。
                <section_heading other -> 社會事件
                <body other 5> 新北市警方8月2日破獲外掛詐騙集團，逮捕六名嫌犯，不法所得逾千萬元。
                <furniture none -> 看更多新聞
                <furniture none -> 加入會員，掌握第一手消息
                <furniture none -> ▲ 選手賽前練習。（圖／主辦單位提供）
                """);
    }

    @Test
    void takesMenusOfSectionNamesForFurniture() {
        Articles.check("""
                <furniture none -> 用户登录
                <furniture none -> 忘记密码？
                <furniture none -> 首页
                <furniture none -> 快讯
                <furniture none -> 政策
                <furniture none -> 行情
                <furniture none -> 项目
                <furniture none -> 专栏
                <title overview -> 产业区块链周报 | 央行再谈数字货币，三家上市公司披露区块链收入
                <furniture none -> 链外之音 · 2021-04-05 10:00 · 浏览 3.2万
                <body overview -> 春分过后，链上的动静大了起来。
                <body overview -> 政策端，央行官员密集发声；公司端，年报季到来，三家上市公司第一次单列区块链收入。
                <section_heading policy -> 政策面
                <item_heading policy 1> 央行：数字人民币试点将稳妥扩大
                <body policy 1> 4月1日，中国人民银行在新闻发布会上介绍，数字人民币试点将稳妥扩大，并将完善相关管理办法。
                <body policy 1> 央行有关负责人还说，跨境使用的条件尚不成熟。
                <item_heading policy 2> 海南：链上跑合同
                <body policy 2> 海南省高级人民法院印发意见，支持当事人以链上存证作为证据。
                <section_heading research -> 学界与业界
                <item_heading research 3> 姚前：链上数据也要守法
                <body research 3> 证监会科技监管局局长姚前撰文指出，链上数据的删除权不能落空。
                <section_heading company -> 公司面
                <item_heading company 4> 东港股份：电子票据收入过亿
                <body company 4> 东港股份年报显示，2020年区块链电子票据收入1.1亿元，占营业收入的一成。
                <commentary company -> 小编点评：年报里第一次出现单列的数字，这是好事。数字会说话，哪怕声音还小。
                <furniture none -> 喜欢这篇文章吗？
                <furniture none -> 赞 128 踩 3
                <furniture none -> 猜你喜欢
                <furniture none -> 数字人民币红包，你抢到了吗
                <furniture none -> 2021-04-02
                <furniture none -> 比特币跌破五万美元，矿工却在加仓，他们看到了什么
                <furniture none -> 2021-04-01
                <furniture none -> 法院里的区块链：一位法官的三年
                <furniture none -> 2021-03-28
                <furniture none -> 关于我们 加入我们 用户协议 隐私政策
                """);
    }
}
