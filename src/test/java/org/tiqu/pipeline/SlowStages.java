package org.tiqu.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.tiqu.record.OffsetUnit;
import org.tiqu.record.ProducedBy;
import org.tiqu.record.ToRecord;
import org.tiqu.tag.Tagged;

/** Fake stages that take their time. */
public final class SlowStages {
    private SlowStages() {}

    /** A pipeline that sleeps so long over each article; one that holds {@code <<HANG>>} it never gets through. */
    public static Pipeline pipeline(OffsetUnit unit, Duration time) {
        return new Pipeline(
                FakeStages::segment,
                segmented -> {
                    Tagged tagged = FakeStages.tag(segmented);
                    sleep(time.toMillis());
                    while (segmented.article().text().contains("<<HANG>>")) {
                        sleep(1000);
                    }
                    return tagged;
                },
                FakeStages::classify,
                FakeStages::link,
                FakeStages::item,
                new ToRecord(unit, new ProducedBy("0", "fast", Map.of("fake", "sha256 " + "0".repeat(64)))));
    }

    /** Deaf to interrupts, as engines are. */
    private static void sleep(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
            // An interrupt would end every further wait at once.
            Thread.interrupted();
        }
    }
}
