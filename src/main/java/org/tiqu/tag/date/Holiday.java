package org.tiqu.tag.date;

/** A named day of the year. When each falls is known to {@code org.tiqu.link.date}. */
public enum Holiday {
    /** January 1, 元旦. */
    NEW_YEAR,
    /** December 31, New Year's Eve by the sun. */
    NEW_YEARS_EVE,
    /** February 14. */
    VALENTINE,
    /** March 8. */
    WOMEN,
    /** March 12. */
    ARBOR,
    /** March 15. */
    CONSUMER,
    /** April 1. */
    APRIL_FOOLS,
    /** The day at 15 degrees of solar longitude, early April, 清明. */
    QINGMING,
    /** May 1. */
    LABOUR,
    /** May 4. */
    YOUTH,
    /** The second Sunday of May. */
    MOTHER,
    /** June 1. */
    CHILDREN,
    /** The third Sunday of June. */
    FATHER,
    /** July 1, 建党节. */
    PARTY,
    /** August 1, 建军节. */
    ARMY,
    /** September 10. */
    TEACHER,
    /** October 1. */
    NATIONAL,
    /** October 1 to 7, 国庆黄金周. */
    NATIONAL_WEEK,
    /** October 31. */
    HALLOWEEN,
    /** November 11, 光棍节. */
    SINGLES,
    /** The fourth Thursday of November. */
    THANKSGIVING,
    /** The day after Thanksgiving. */
    BLACK_FRIDAY,
    /** The Monday after Thanksgiving. */
    CYBER_MONDAY,
    /** December 4, 国家宪法日. */
    CONSTITUTION,
    /** December 24. */
    CHRISTMAS_EVE,
    /** December 25. */
    CHRISTMAS,
    /** First day of the first lunar month, 春节. */
    SPRING_FESTIVAL,
    /** The day before the Spring Festival, 除夕. */
    SPRING_EVE,
    /** Fifteenth day of the first lunar month, 元宵节. */
    LANTERN,
    /** Fifth day of the fifth lunar month, 端午节. */
    DRAGON_BOAT,
    /** Seventh day of the seventh lunar month, 七夕. */
    QIXI,
    /** Fifteenth day of the seventh lunar month, 中元节. */
    GHOST,
    /** Fifteenth day of the eighth lunar month, 中秋节. */
    MID_AUTUMN,
    /** Ninth day of the ninth lunar month, 重阳节. */
    DOUBLE_NINTH,
    /** Eighth day of the twelfth lunar month, 腊八节. */
    LABA
}
