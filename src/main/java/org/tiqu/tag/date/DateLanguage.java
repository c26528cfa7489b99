package org.tiqu.tag.date;

/** The languages that the grammar knows. */
public enum DateLanguage {
    /** English, also as machines translate it from Chinese. */
    EN,
    /** Chinese in simplified characters. */
    ZH
}
