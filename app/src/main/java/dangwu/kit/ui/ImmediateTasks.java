package dangwu.kit.ui;

/** {@link Tasks} on the calling thread. */
final class ImmediateTasks implements Tasks {

    private final Failures failures;

    ImmediateTasks(Failures failures) {
        this.failures = failures;
    }

    @Override
    public <T> TaskPlan<T> run(String title, Work<T> work) {
        return new AbstractTaskPlan<>(title, failures) {
            @Override
            public RunningTask start() {
                T result;
                try {
                    result = work.run(Progress.ignored());
                } catch (Exception | LinkageError problem) {
                    failed(problem);
                    return new Ended();
                }
                succeeded(result);
                return new Ended();
            }
        };
    }

    private record Ended() implements RunningTask {
        @Override
        public void cancel() {
            // already over
        }

        @Override
        public boolean isDone() {
            return true;
        }
    }
}
