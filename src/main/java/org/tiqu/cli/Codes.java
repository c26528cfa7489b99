package org.tiqu.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tiqu.batch.repeat.Dedup;
import org.tiqu.batch.run.Compression;
import org.tiqu.convert.Format;
import org.tiqu.convert.TypeMap;
import org.tiqu.eval.Pairing;
import org.tiqu.pipeline.LanguageChoice;
import org.tiqu.pipeline.Profile;
import org.tiqu.record.OffsetUnit;
import org.tiqu.source.Glob;
import org.tiqu.spark.InputKind;
import org.tiqu.store.ExportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the words of the command line; each complaint says what would have been right. */
final class Codes {
    private Codes() {}

    private static <E extends Enum<E>> E find(E[] values, Function<E, String> code, String given) {
        List<String> codes = Arrays.stream(values).map(code).toList();
        int at = codes.indexOf(given.toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw new TypeConversionException("'" + given + "' is none of " + String.join(", ", codes));
        }
        return values[at];
    }

    static final class ForProfile implements ITypeConverter<Profile> {
        @Override
        public Profile convert(String given) {
            return find(Profile.values(), Profile::code, given);
        }
    }

    static final class ForLanguage implements ITypeConverter<LanguageChoice> {
        @Override
        public LanguageChoice convert(String given) {
            return find(LanguageChoice.values(), LanguageChoice::code, given);
        }
    }

    static final class ForUnit implements ITypeConverter<OffsetUnit> {
        @Override
        public OffsetUnit convert(String given) {
            return find(OffsetUnit.values(), OffsetUnit::code, given);
        }
    }

    static final class ForReport implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String given) {
            return find(ReportFormat.values(), ReportFormat::code, given);
        }
    }

    static final class ForIds implements ITypeConverter<Pairing.Ids> {
        @Override
        public Pairing.Ids convert(String given) {
            return find(Pairing.Ids.values(), ids -> ids.name().toLowerCase(Locale.ROOT), given);
        }
    }

    static final class ForFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String given) {
            return find(Format.values(), Format::code, given);
        }
    }

    static final class ForExport implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String given) {
            return find(ExportFormat.values(), ExportFormat::code, given);
        }
    }

    static final class ForDedup implements ITypeConverter<Dedup> {
        @Override
        public Dedup convert(String given) {
            return find(Dedup.values(), Dedup::code, given);
        }
    }

    static final class ForCompression implements ITypeConverter<Compression> {
        @Override
        public Compression convert(String given) {
            return find(Compression.values(), Compression::code, given);
        }
    }

    static final class ForInputKind implements ITypeConverter<InputKind> {
        @Override
        public InputKind convert(String given) {
            return find(InputKind.values(), InputKind::code, given);
        }
    }

    static final class ForGlob implements ITypeConverter<Glob> {
        @Override
        public Glob convert(String given) {
            try {
                return Glob.of(given);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class ForTypes implements ITypeConverter<TypeMap> {
        @Override
        public TypeMap convert(String given) {
            try {
                return TypeMap.of(given);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class ForDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String given) {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + given + "' is no date such as 2020-03-02");
            }
        }
    }

    /** Bytes, with K, M or G for the powers of 1024. */
    static final class ForBytes implements ITypeConverter<Long> {
        @Override
        public Long convert(String given) {
            int unit = given.isEmpty() ? -1 : "KMG".indexOf(Character.toUpperCase(given.charAt(given.length() - 1)));
            String number = unit < 0 ? given : given.substring(0, given.length() - 1);
            try {
                return Math.multiplyExact(Long.parseLong(number), 1L << (10 * (unit + 1)));
            } catch (ArithmeticException | NumberFormatException e) {
                throw new TypeConversionException("'" + given + "' is no number of bytes such as 1000000 or 64M");
            }
        }
    }
}
