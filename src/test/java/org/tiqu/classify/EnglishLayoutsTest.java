package org.tiqu.classify;

import org.junit.jupiter.api.Test;

/** Layouts of reports in translated English. All texts are made up. */
class EnglishLayoutsTest {

    @Test
    void readsSectionsWithItemHeadingsAndCommentary() {
        Articles.check("""
                <title overview -> Drone Industry Weekly | Low-altitude economy enters the work report
                <body overview -> In the past week the drone circle was busy: five cities opened test airspace, and two makers handed in their annual reports.

                <section_heading policy -> Policy trends: airspace is opened step by step

                <item_heading policy 1> Hefei: airspace below 120 meters is opened to light drones
                <body policy 1> On April 12, Hefei Municipal Transportation Bureau issued the "Interim Measures for Low-altitude Flight Services". The measures require operators to file their routes one day ahead.
                <item_heading policy 2> Hunan: first provincial regulations on low-altitude flight
                <body policy 2> On April 14, the Standing Committee of Hunan Provincial People's Congress passed the regulations, which will take effect on July 1. The regulations encourage private capital to build take-off points.

                <commentary policy -> Although the documents differ in their wording, it can be seen that everybody wants the landing fee. Whether small operators can still pay it is another question.

                <section_heading application -> Applications: parcels fly over the river

                <item_heading application 3> Yichang: blood samples delivered by air
                <body application 3> On April 10, a hospital in Yichang put a drone line into use which carries blood samples across the Yangtze. Each flight takes eleven minutes.
                <item_heading application 4> Kunming: drones check power lines at night
                <body application 4> Recently, the power supply bureau launched a night inspection system with thermal cameras. It covers 300 kilometers of lines.

                <furniture none -> Disclaimer: this article does not constitute investment advice.
                <furniture none -> Related articles
                <furniture none -> Ten questions about flying cars
                <furniture none -> Who makes the quietest propeller?
                """);
    }

    @Test
    void readsNumberedSectionsAndNumberedItems() {
        Articles.check("""
                <title overview -> Hydrogen energy weekly report (April 5 to April 11)
                <section_heading policy -> I. Policies and regulations
                <item_heading policy 1> 1. Ningxia publishes its plan of green hydrogen
                <body policy 1> Ningxia Development and Reform Commission issued the plan on April 6. By 2025 the output of green hydrogen will reach 80,000 tons.
                <item_heading policy 2> 2. Foshan extends subsidies of refueling stations
                <body policy 2> The notice of the Foshan Municipal Government of April 8 extends the subsidy by two years, and the highest amount is 3 million yuan for each station.
                <section_heading company -> II. Dynamics of enterprises
                <item_heading company 3> 3. Weichai wins an order for fuel cells
                <body company 3> Weichai Power announced that it had won the bid for 200 fuel cell systems. The contract is worth 90 million yuan, and delivery is before September.
                <item_heading company 4> 4. Sinohytec's loss widens
                <body company 4> Sinohytec disclosed its annual report on April 9: revenue fell by 12%, and the net loss was 240 million yuan.
                """);
    }

    @Test
    void takesEachParagraphUnderASectionHeadingForAnItem() {
        Articles.check("""
                <title overview -> Chip observation of the week
                <body overview -> The following is what happened in the chip industry last week.
                <section_heading policy -> Regulation
                <body policy 1> On May 4, the Ministry of Commerce announced new licence rules for the export of gallium, and the rules take effect in June.
                <body policy 2> Wuxi Municipal Government issued measures on May 6 that support packaging plants with up to 20 million yuan.
                <section_heading company -> Listed companies
                <body company 3> Naura announced on May 5 that its net profit of the first quarter rose 70% to 420 million yuan.
                <body company 4> Will Semiconductor plans to buy back shares with no more than 1 billion yuan, according to its announcement of May 7.
                """);
    }

    @Test
    void joinsContinuingParagraphsToTheItemBefore() {
        Articles.check("""
                <title overview -> Weekly briefs of the battery industry
                <section_heading policy -> Policy express
                <body policy 1> On June 2, the Ministry of Industry and Information Technology published the draft of the conditions of the lithium battery industry for comment.
                <body policy 1> The document also says that plants which only expand capacity shall be strictly limited.
                <body policy 2> On June 3, Yichun Municipal Government issued a notice on lithium mining, and eleven mines have to stop production.
                <body policy 2> In addition, the notice requires that licences be checked again before the end of August.
                <section_heading company -> Corporate news
                <body company 3> On June 4, Eve Energy announced that it will invest 5 billion yuan in a factory in Hungary.
                """);
    }

    @Test
    void takesEachParagraphOfABriefForAnItemAndItsContentForTheSection() {
        Articles.check("""
                <title overview -> Morning news of digital currency, 12 August
                <body policy 1> On August 11, the State Administration of Foreign Exchange issued a notice that requires banks to report suspicious transfers to exchanges abroad. The measures take effect in October.
                <body company 2> Bit Mining disclosed its results of the second quarter on August 11: revenue was 31 million US dollars, and the net loss was 6 million. The company's shares fell 8% on the New York Stock Exchange.
                <body other 3> Police in Huizhou arrested eleven suspects on August 10 for fraud with a false wallet. The victims lost more than 40 million yuan, and part of the stolen coins was frozen.
                <body research 4> Li Wenhong, a professor of Nankai University, said at a forum on August 10 that stable coins should be backed by short-term bonds. She believes that interest must not be paid.
                """);
    }

    @Test
    void readsItemsWithHeadingsButWithoutSections() {
        Articles.check("""
                <title overview -> Internet of Things: news of the week
                <item_heading policy 1> Suzhou issues a plan for ten thousand smart street lamps
                <body policy 1> Suzhou Municipal Government issued the action plan on September 3. Until 2024 subsidies are given for lamps with sensors.
                <body policy 1> The plan also asks each district to name a person in charge.
                <item_heading application 2> Metro of Qingdao launches tickets by palm
                <body application 2> On September 5, Line 4 of Qingdao Metro put palm gates into use at 12 stations. The system was developed jointly with a local university.
                <item_heading company 3> Quectel's net profit doubles
                <body company 3> Quectel announced its half-year report on September 2. Revenue reached 4.3 billion yuan, and net profit was up 101% year-on-year.
                """);
    }

    @Test
    void takesASingleStoryForOneItem() {
        Articles.check("""
                <title overview 1> The village that sells its wind
                <furniture none -> By Ma Xiaolan   2022-10-09 09:12
                <body application 1> In the yard of Bao Yongsheng there stood a tractor until last spring. Now there stands a transformer, and the old man polishes it as if it were a horse.
                <body application 1> The turbines on the hill behind his house were built in three months. They generate power for eleven villages, and each family pays less for its current.
                <body application 1> It was not easy at the beginning. Nobody wanted to lend his field, and the road was too narrow for the blades.
                <body application 1> The county asked an engineer from the city to explain the project. He stayed for two years, learned the dialect and married the teacher.
                <body application 1> Today the system works without a guard. When the wind is strong, the villagers use the cheap current to dry their corn.
                <furniture none -> Editor: Qin Lu
                <furniture none -> Follow us on WeChat: scan the QR code
                """);
    }

    @Test
    void decidesUnknownHeadingsByWhatStandsUnderThem() {
        Articles.check("""
                <title overview -> Weekly of the robot lovers
                <section_heading policy -> From the big desks
                <item_heading policy 1> Beijing: 10 billion fund for robots
                <body policy 1> On January 16, the Beijing Municipal Government issued the action plan for robots, which sets up a fund. The Bureau of Economy supports first orders with subsidies.
                <item_heading policy 2> Shandong: catalogue of first machines
                <body policy 2> The Shandong Provincial Department of Industry published a notice with the catalogue on January 17; enterprises may apply until March.
                <section_heading company -> Money, money, money
                <item_heading company 3> Siasun: loss of 500 million
                <body company 3> Siasun announced on January 18 that its net loss would be 500 million yuan. Revenue fell, and the company sold shares of a subsidiary.
                <item_heading company 4> Estun: capital increase in Nanjing
                <body company 4> Estun announced an investment of 200 million yuan in its subsidiary. The shareholders' meeting approved the capital increase.
                """);
    }

    @Test
    void readsAnOverviewUnderItsOwnHeading() {
        Articles.check("""
                <title overview -> Cloud computing weekly, issue 31
                <section_heading overview -> Summary of this week
                <body overview -> This week the price war of the cloud went on, and two departments published rules for data centers.
                <body overview -> In terms of companies, the half-year reports show less growth than before.
                <section_heading policy -> Policy and regulation
                <item_heading policy 1> Two departments limit the electricity of data centers
                <body policy 1> On July 30, the National Energy Administration and another department issued guidelines: PUE has to be below 1.25 in hub nodes.
                <section_heading company -> Companies
                <item_heading company 2> Kingsoft Cloud: gross margin improves
                <body company 2> Kingsoft Cloud announced results on August 1. Revenue was 1.8 billion yuan, and the loss was smaller than a year ago.
                """);
    }

    @Test
    void knowsFurnitureAtBothEnds() {
        Articles.check("""
                <furniture none -> Home | News | Markets | Column | Video
                <furniture none -> Log in
                <furniture none -> Register
                <title overview -> Smart car weekly: robot taxis go to the airport
                <furniture none -> Source: Carwatch  Author: Luo Min  2023-05-22 10:30
                <body overview -> Last week robot taxis drove to an airport for the first time. Let us look at the news one by one.
                <section_heading application -> Application scenarios
                <item_heading application 1> Guangzhou: robot taxis drive to the airport
                <body application 1> On May 18, a line of driverless taxis between the city and Baiyun Airport was opened for test passengers.
                <section_heading company -> Company dynamics
                <item_heading company 2> Hesai hands in its first report after listing
                <body company 2> Hesai announced on May 19 that revenue of the first quarter was 430 million yuan, up 73% year-on-year.
                <furniture none -> Was this page useful?
                <furniture none -> Share to: WeChat  Weibo  QQ
                <furniture none -> Read more
                <furniture none -> Battery swap is back
                <furniture none -> Three years ago nobody wanted to build swap stations, but now the makers stand in line to sign with the grid and the ...
                <furniture none -> What does a lidar cost?
                <furniture none -> The price of the small box on the roof has fallen by nine tenths, and its makers look for other places where a laser may be of ...
                <furniture none -> Copyright 2023 Carwatch. All rights reserved
                """);
    }

    @Test
    void keepsCaptionsOutOfTheItems() {
        Articles.check("""
                <title overview -> Space industry weekly
                <section_heading application -> Launches and applications
                <item_heading application 1> Zhuque rocket reaches orbit at last
                <body application 1> On July 12, the rocket of a private company reached orbit with liquid methane. The launch pad in Jiuquan was rebuilt for it.
                <furniture none -> Photo: the rocket on the pad. Source: company
                <body application 1> The engineers said that the second stage worked for longer than planned.
                <item_heading application 2> Hainan: commercial pad is completed
                <body application 2> On July 14, the first commercial launch pad of Wenchang was completed. It can be used sixteen times a year.
                """);
    }

    @Test
    void managesWithoutATitle() {
        Articles.check("""
                <section_heading policy -> Government updates
                <item_heading policy 1> Wenzhou: points for green travel
                <body policy 1> On March 3, Wenzhou Municipal Bureau of Ecology issued measures for carbon points. Each citizen gets points for rides by bus.
                <item_heading policy 2> Inner Mongolia: rules for mines
                <body policy 2> On March 4, the government of Inner Mongolia published regulations on the restoration of mines, and funds are provided.
                <section_heading research -> Expert opinions
                <item_heading research 3> Zou Ji: the market needs patience
                <body research 3> Zou Ji, president of a foundation, said at a forum on March 5 that prices would rise slowly. He believes that trading must be made easier.
                """);
    }
}
