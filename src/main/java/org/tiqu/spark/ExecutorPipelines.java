package org.tiqu.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.PipelineLoader;
import org.tiqu.pipeline.Settings;

/**
 * The pipelines of one executor. The only state in tiqu that belongs to nobody: Spark sends functions to its executors, not
 * what they hold, and models must not be loaded for each of the tasks that an executor gets.
 */
final class ExecutorPipelines {
    private static final Map<Settings, Pipeline> LOADED = new ConcurrentHashMap<>();

    private ExecutorPipelines() {}

    static Pipeline of(Settings settings) {
        return LOADED.computeIfAbsent(settings, PipelineLoader::load);
    }
}
