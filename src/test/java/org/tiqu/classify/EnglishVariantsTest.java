package org.tiqu.classify;

import org.junit.jupiter.api.Test;

/** Less usual layouts in translated English. All texts are made up. */
class EnglishVariantsTest {
    @Test
    void readsPartsAndMenusOfOneEntryALine() {
        Articles.check("""
                <furniture none -> Home
                <furniture none -> News
                <furniture none -> Policy
                <furniture none -> Companies
                <furniture none -> Video
                <furniture none -> About us
                <title overview -> Rare earth weekly: quotas are out, prices rest
                <furniture none -> 2022-08-20 Rare Earth Online
                <body overview -> After three weeks of waiting the second batch of quotas came out. Traders had bought early, so that prices did not move.
                <section_heading policy -> Part 1 Policy
                <item_heading policy 1> Second batch of mining quotas published
                <body policy 1> The Ministry of Natural Resources and another ministry issued the notice on August 17. The quota of light rare earths rises by 27%.
                <body policy 1> According to the notice, no unit may exceed its quota, and the local departments report monthly.
                <item_heading policy 2> Jiangxi tightens rules for old mines
                <body policy 2> Ganzhou Municipal Government issued rules on water of closed mines on August 15.
                <section_heading application -> Part 2 Technology and products
                <item_heading application 3> Magnet without dysprosium leaves the laboratory
                <body application 3> An institute in Ningbo built a pilot line that makes 20 tons a year. The product has been tested in elevators.
                <section_heading company -> Part 3 Companies
                <item_heading company 4> Northern Rare Earth raises list prices
                <body company 4> Northern Rare Earth announced on August 18 its prices of September, and its shares rose 3% on the Shanghai Stock Exchange.
                <item_heading company 5> Shenghe buys a stake in Africa
                <body company 5> Shenghe Resources plans to buy 20% of a mine in Tanzania for 200 million yuan, said its announcement.
                <section_heading other -> Part 4 Prices
                <body other 6> Praseodymium-neodymium oxide closed at 720,000 yuan per ton, down 1.2% within the week; terbium oxide did not change.
                <commentary other -> When everybody knows the news beforehand, no price moves on the day. Next week will show whether the magnet plants still have orders.
                <furniture none -> Tags: rare earth, quota
                <furniture none -> This article comes from Rare Earth Online
                <furniture none -> Latest comments
                <furniture none -> Old Wang: prices will rise in September, wait and see
                """);
    }

    @Test
    void takesUnmarkedBriefsForItems() {
        Articles.check("""
                <title overview -> Battery recycling roundup
                <body company 1> GEM Co., Ltd. announced on May 4 that it would set up a joint venture with a Korean refiner. The investment is 300 million US dollars, and the plant will be built in Indonesia.
                <body policy 2> The European Parliament voted on May 5 for the battery regulation. From 2031, new batteries must contain fixed shares of recycled cobalt and lithium.
                <body other 3> Police of Dongguan closed an illegal workshop that took apart batteries in the open air; four suspects were detained on May 6.
                <body application 4> Guangdong Brunp launched a line which takes apart 20,000 packs a year without manual work. The system was put into use on May 3 in Foshan.
                <body research 5> Zhang Tianren, a deputy and chairman of an association, suggested at a forum on May 7 that each pack should have a passport.
                """);
    }

    @Test
    void readsHeadingsWithoutAnyCueBeforeSeveralParagraphsAnItem() {
        Articles.check("""
                <furniture none -> Skip to content
                <furniture none -> Subscribe  Advertise  Contact us
                <title overview -> Salt, sodium and silence: what moved energy storage between June 6 and June 12
                <furniture none -> By Chen Yi, Storage Post, June 13, 2022
                <body overview -> Sodium cells left the laboratory, lithium stayed expensive, and one province changed its mind about peak prices.
                <section_heading policy -> Rules and rulers
                <item_heading policy 1> Peak prices in Guangxi go up
                <body policy 1> Guangxi Development and Reform Commission published a notice on June 8. In July and August the peak price is 30% above the flat price.
                <body policy 1> On June 10, the commission added that farms are exempted until the end of the year.
                <item_heading policy 2> Shanxi lets storage trade alone
                <body policy 2> The Shanxi office of the National Energy Administration issued rules under which storage stations may bid by themselves.
                <section_heading research -> Loud thinking
                <item_heading research 3> Academician Chen Liquan on sodium
                <body research 3> Chen Liquan, academician of the Chinese Academy of Engineering, said on June 9 that sodium cells would be cheaper by a third. He warned against counting on subsidies.
                <section_heading application -> Steel and concrete
                <item_heading application 4> Compressed air in Jintan
                <body application 4> The salt cavern station of Jintan was connected to the grid on June 7. It stores 300 MWh and was built by China Huaneng with Tsinghua University.
                <furniture none -> (Picture from the Internet)
                <item_heading application 5> First megawatt of sodium
                <body application 5> In Fuyang a station with one megawatt of sodium cells was put into operation on June 11.
                <section_heading company -> Balance sheets
                <item_heading company 6> Pylon raises 5 billion
                <body company 6> Pylon Technologies plans to raise 5 billion yuan by a private placement, it announced on June 8. Its shares closed 4% higher.
                <item_heading company 7> Great Power changes its CFO
                <body company 7> Great Power Energy said its chief financial officer had resigned for personal reasons; the board appointed Liu Jie.
                <commentary company -> If you read this column regularly, you know what we think of private placements: the money comes at once, the factory perhaps later.
                <furniture none -> Like what you read? Forward it to a friend.
                <furniture none -> See also
                <furniture none -> Why the grid loves noon
                <furniture none -> A visit to the biggest bathtub in China
                """);
    }

    @Test
    void takesNumberedBriefsForItems() {
        Articles.check("""
                <title overview -> Express of agricultural technology
                <furniture none -> 2021-11-08 14:02:11 From: Field and Plough
                <body policy 1> 1. The Ministry of Agriculture and Rural Affairs issued the list of banned seed companies on November 2. Eleven companies lost their licences.
                <body application 2> 2. In Heilongjiang, 300 driverless harvesters were put into use on a state farm. The system uses satellite navigation and works at night.
                <body company 3> 3. Dabeinong announced on November 4 that it would sell its pig business in the north for 600 million yuan. Its shares rose by the daily limit.
                <body other 4> 4. The price of garlic rose to 7 yuan per kg in Jinxiang, the highest in five years; traders ran out of stock.
                <body research 5> 5. Zhong Funing, professor of Nanjing Agricultural University, wrote in the Farmers' Daily that drones change the size of farms. He predicts that half of the plots will be merged.
                <furniture none -> Click to read more
                <furniture none -> Advertising cooperation: 400-000-0000
                """);
    }

    @Test
    void readsRemarksInSeveralSections() {
        Articles.check("""
                <title overview -> Stablecoin weekly: Hong Kong consults, Circle files
                <body overview -> Two news dominate the week: the consultation of Hong Kong and the filing of Circle.
                <section_heading policy -> Regulatory Watch
                <item_heading policy 1> Hong Kong opens consultation on issuers
                <body policy 1> The Hong Kong Monetary Authority published a consultation paper on December 27. Issuers must hold reserves in local banks.
                <commentary policy -> Our view: the deposit rule is the real threshold. Whoever has no bank in town need not apply.
                <section_heading company -> Deal Flow
                <item_heading company 2> Circle files for an IPO again
                <body company 2> Circle confidentially submitted a draft registration to the SEC on January 11. The number of shares is not decided.
                <item_heading company 3> First Digital finds a partner
                <body company 3> First Digital signed a cooperation agreement with a Singapore exchange.
                <commentary company -> Editor's comment: third time lucky? The market will ask about the bank deposits first.
                <section_heading other -> Crime and Security
                <item_heading other 4> Orbit bridge loses 81 million dollars
                <body other 4> Hackers attacked the bridge on New Year's Eve and stole 81 million dollars, most of it in stable coins. Police in Seoul have been informed.
                <furniture none -> This newsletter is for information only and is not investment advice.
                <furniture none -> Unsubscribe
                """);
    }

    @Test
    void takesReadersCommentsAndOlderIssuesForFurniture() {
        Articles.check("""
                <furniture none -> Toggle navigation
                <furniture none -> Flash
                <furniture none -> In-depth
                <furniture none -> Data
                <furniture none -> Log in / Register
                <furniture none -> Chain Finance > Column > Details
                <title overview -> Public chain and private worries: seven days of blockchain
                <furniture none -> Guest author
                <furniture none -> 2021-11-29 21:15 7,482 views 12 likes
                <body overview -> The week between November 22 and 28 was loud. India wanted to forbid everything, El Salvador wanted to build a city, and between the two poles the usual companies told the usual stories.
                <body overview -> We have sorted the noise for you.
                <section_heading policy -> What the regulators did
                <item_heading policy 1> Will India really forbid coins?
                <body policy 1> The Lok Sabha announced on November 23 a bill that would prohibit private crypto-currencies and lay the ground for a digital rupee. Prices in local exchanges fell by a fifth within an hour.
                <body policy 1> The bill allows exceptions for the underlying technology. What counts as private is not said.
                <item_heading policy 2> Zhejiang raises electricity prices for mining
                <body policy 2> Zhejiang Provincial Development and Reform Commission said on November 24 that units which take part in mining would pay 0.5 yuan more per kilowatt hour.
                <section_heading company -> Companies on the chain
                <item_heading company 3> Meitu again
                <body company 3> Meitu told the Hong Kong Stock Exchange on November 26 that its holdings lost a third of their value; an impairment of 17 million US dollars was booked.
                <item_heading company 4> Where does Bitmain go?
                <body company 4> Bitmain stopped delivering to mainland customers in October. On November 25 it announced a cooperation with a power company in Texas.
                <section_heading other -> Coins and crooks
                <item_heading other 5> BitMart: hot wallet emptied
                <body other 5> Hackers stole tokens worth 150 million dollars from the exchange. Police were informed, and withdrawals stopped.
                <commentary other -> What do we learn? The regulators write slowly, the crooks read fast. See you next week.
                <furniture none -> Statement: The views are the author's own.
                <furniture none -> Report
                <furniture none -> 3 comments
                <furniture none -> chainlover88
                <furniture none -> I lost two thousand on that exchange and nobody answers my mails. If you are in the same boat write to me, together we can go to court. The platform says they will pay, but they said the same thing last year.
                <furniture none -> moonboy
                <furniture none -> India will never do it.
                <furniture none -> More from this author
                <furniture none -> Seven days of blockchain: a president buys the dip
                <furniture none -> November 22, 2021
                <furniture none -> Seven days of blockchain: the tax man comes
                <furniture none -> November 15, 2021
                """);
    }
}
