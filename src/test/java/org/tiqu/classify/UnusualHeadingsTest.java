package org.tiqu.classify;

import org.junit.jupiter.api.Test;

/** Headings that name a part of the world, or no section in plain words. All texts are made up. */
class UnusualHeadingsTest {

    @Test
    void decidesEachItemUnderPartsOfTheWorld() {
        Articles.check("""
                <furniture none -> Printed edition | E-paper | Contact
                <title overview -> The week in cold chains
                <body overview -> Two accidents, one subsidy and the first train with frozen cherries: the week from December 7 to 13 in short.
                <section_heading other -> Domestic
                <item_heading policy 1> Zhengzhou subsidizes cold stores
                <body policy 1> Zhengzhou Municipal Bureau of Commerce issued a notice on December 8, according to which new cold stores of more than 5,000 cubic meters get 80 yuan per cubic meter. Applications are accepted until March.
                <item_heading company 2> Fresh warehouse operator raises money again
                <body company 2> Xuebao Supply Chain completed its C round of 600 million yuan. Sequoia led the round; the company will spend it on stores in the southwest.
                <item_heading other 3> Ammonia leak in Weihai injures seven
                <body other 3> Ammonia escaped from a store for squid on Wednesday night. Seven workers were taken to hospital, and the owner has been detained by the police.
                <section_heading other -> Abroad
                <item_heading application 4> First cherry train arrives from Laos
                <body application 4> The first train with refrigerated containers left Vientiane on December 6 and arrived in Chongqing after 78 hours. Temperature is reported by satellite every ten minutes.
                <item_heading research 5> Dutch study: every third banana is too warm
                <body research 5> Researchers of Wageningen University measured 4,000 pallets. Every third one was warmer than 15 degrees on the last mile, they write in Food Control.
                <commentary other -> Whoever compares both halves of this page sees the same picture twice: the machines are there, the doors stay open.
                <furniture none -> Read also: What does a degree cost?
                """);
    }

    @Test
    void decidesEachParagraphUnderPartsOfTheWorld() {
        Articles.check("""
                <furniture none -> 加入收藏　设为首页
                <title overview -> 宠物产业半月谈（6月上）
                <furniture none -> 编辑：阿橘
                <body overview -> 半个月里，一家猫粮企业过会，一座城市给狗发了身份证，还有一位兽医院长说了几句实话。
                <section_heading other -> 国内
                <body policy 1> 深圳市城管局公布养犬管理实施细则，自7月1日起，未植入芯片的犬只不得办理登记，违者最高罚款五千元。
                <body company 2> 乖宝宠物首发过会，拟募集资金六亿元用于扩产。招股书显示，公司去年营业收入二十六亿元，代工占比首次降到一半以下。
                <body company 2> 上市委要求公司说明自有品牌的推广费用是否合理。
                <body research 3> 中国农业大学动物医院院长潘庆山在行业年会上说，宠物医院的问题不是贵，而是同一种病在三家医院有三种说法。他建议尽快制定诊疗规范。
                <body application 4> 京东在北京大兴启用首个宠物用品自动化仓，日处理订单十二万件，拣选由二百台机器人完成。
                <section_heading other -> 海外
                <body company 5> 玛氏以三亿英镑收购英国一家鲜食订阅公司，交易预计三季度完成。
                <body other 6> 韩国首尔警方查获一处非法繁殖场，解救犬只一百四十只，四人被捕。
                <furniture none -> 长按识别二维码，领取养宠手册
                """);
    }

    @Test
    void readsSectionsWithoutItemHeadings() {
        Articles.check("""
                <title overview -> 冷眼看车
                <furniture none -> 2022.09.05 第211期
                <body overview -> 成都车展刚刚散场，补贴退坡的倒计时已经响起。
                <section_heading policy -> 红头文件
                <body policy 1> 财政部等三部门公告，新能源汽车免征购置税政策延续至2023年底。业内估算，全年减税规模将超过一千亿元。
                <body policy 2> 重庆允许全无人驾驶汽车在永川区收费运营，首批牌照发给了百度旗下的萝卜快跑。
                <section_heading research -> 嘴上功夫
                <body research 3> 全国乘用车市场信息联席会秘书长崔东树认为，四季度会出现抢购，全年批发销量有望达到六百五十万辆。
                <body research 4> “电池不是芯片，不会一直缺下去。”欧阳明高在世界新能源汽车大会上说。他预计明年下半年碳酸锂价格回到三十万元以内。
                <section_heading application -> 上路
                <body application 5> 蔚来在京港澳高速建成第一百座换电站，北京到广州的车主全程不必充电。
                <body application 6> 广州番禺一家驾校试用模拟器教授辅助驾驶，学员须学会在三秒内接管方向盘。
                <section_heading company -> 算盘
                <body company 7> 长城汽车半年净利五十六亿元，汇兑收益占了近一半。扣除以后，主业利润同比下降。
                <body company 8> 威马向港交所递表的材料失效。公司称将更新数据后重新提交，又说账上现金可以用到年底。
                <body company 8> 据知情人士说，部分门店已三个月没有收到返利。
                <commentary company -> 一边是延续的免税，一边是失效的招股书。好年景里倒下的公司，比坏年景里倒下的更值得研究。
                <furniture none -> 关注“冷眼看车”，每周一更新
                """);
    }
}
