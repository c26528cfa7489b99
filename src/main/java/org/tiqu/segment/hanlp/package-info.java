/**
 * Chinese words and their parts of speech, and simplified characters, by HanLP. HanLP is configured by mutable
 * static fields and by files of the working directory; {@code hanlp.properties} among tiqu's resources settles
 * both, so that a run depends on nothing outside the program.
 */
@NullMarked
package org.tiqu.segment.hanlp;

import org.jspecify.annotations.NullMarked;
