package org.tiqu.classify;

import org.junit.jupiter.api.Test;

/** Long stories in translated English: each is one item. All texts are made up. */
class EnglishStoriesTest {

    @Test
    void takesAProfileWithHeadingsForOneItem() {
        Articles.check("""
                <furniture none -> Home > Features > Materials
                <title overview 1> The glass that bends: how a family workshop in Bengbu became a supplier of screens
                <furniture none -> By Ding Ruolan   Photographs: Hu Ke   2021-05-16
                <body company 1> The kiln that made the family rich is no longer lit. It stands behind the canteen, painted red, and new employees of Yaohua Glass are led past it on their first morning, before they sign anything.
                <body company 1> Zhao Defu, who built it in 1986 out of bricks that a school had thrown away, is seventy-four and comes every day at seven. His daughter Zhao Min has run the company since 2012. She studied finance in Leeds and has never blown a glass in her life, as her father likes to tell visitors.
                <section_heading company -> A sheet as thin as hair
                <body company 1> What Yaohua sells today is thirty micrometers thick. The sheet can be rolled around a pencil, and two of the three big makers of folding telephones buy it. In 2020 this brought revenue of 410 million yuan, nine times as much as the bottles ever did.
                <body company 1> The road there was expensive. Between 2013 and 2017 the company threw away more glass than it sold. The bank in town cancelled two loans, and Zhao Min sold the apartment in Hefei that was meant for her son.
                <furniture none -> Photo: a roll of thin glass in the clean room of the second plant.
                <body company 1> "My father asked me one question every evening," she says. "He asked how many meters we had made today. For three years I said none."
                <section_heading company -> The customer who called at night
                <body company 1> In October 2018 an engineer from Shenzhen rang at eleven in the evening and asked for forty sheets by Friday. He did not say whom he worked for. They sent sixty, without an invoice. Half a year later the order came, and with it a contract of nineteen pages, every one of which forbids the company to name its partner.
                <body company 1> Since then investors come by the dozen. Zhao Min has accepted one of them, a fund of the province that took 12% for 200 million yuan. She refuses to speak about a listing. Her brother, who is responsible for sales, speaks about it gladly, and names the year 2023.
                <section_heading company -> What remains of the bottles
                <body company 1> One line still makes bottles for a distillery nearby. It loses money every month. Zhao Defu insists on it, and his daughter lets him. On the day of our visit he held one of them against the light for a long time, found a bubble, and put it back on the belt.
                <furniture none -> The author can be reached at ding@materials.example
                <furniture none -> You may be interested in
                <furniture none -> The last match factory of Anhui
                """);
    }

    @Test
    void takesAnEventReportForOneItem() {
        Articles.check("""
                <title overview 1> Notes from the third Sensor Congress: many booths, few buyers
                <furniture none -> 2019-04-22 10:41   Reporter Ye Qing
                <body application 1> WUXI, April 21 - When the doors of the exhibition center opened on Friday morning, the coffee was not ready yet and neither was the demonstration of the city brain. It worked at half past ten, to the applause of those who had installed it.
                <body application 1> The congress, held for the third time by the city and two associations, counted 260 exhibitors in eleven halls. One in four showed gas meters that send their reading by narrowband. One in ten showed the same gas meter.
                <body application 1> In the forum of the afternoon the tone was sober. Wu Jian of the Institute of Microsystems reckoned that four fifths of the chips in the halls came from abroad. Nobody contradicted. The moderator asked for a round of applause anyway.
                <body application 1> The hall for agriculture was the fullest. A cooperative from Suqian had brought a fish pond, with live fish and a probe for oxygen, and sold eleven sets on the first day, more than most of the chip makers.
                <body application 1> On Sunday evening the organizers reported contracts of intention worth 3.2 billion yuan. Asked how much of last year's 2.9 billion had been carried out, the spokesman looked for a piece of paper, and promised to send it by mail.
                <furniture none -> (End)
                """);
    }
}
