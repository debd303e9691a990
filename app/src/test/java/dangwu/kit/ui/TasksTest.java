package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TasksTest {

    /** The test itself is the JavaFX thread: it runs what is handed over, when it wants to. */
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> alarms = new LinkedBlockingQueue<>();
    private final List<Duration> delays = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final BusyViewModel busy = new BusyViewModel();
    private final BackgroundTasks tasks = new BackgroundTasks((doing, problem) -> heard.add(doing + ":" + problem.getMessage()), busy,
            screen::add, this::alarm);

    private Runnable alarm(Duration delay, Runnable act) {
        delays.add(delay);
        alarms.add(act);
        return () -> alarms.remove(act);
    }

    private void screenTurn() throws InterruptedException {
        Runnable act = screen.poll(20, TimeUnit.SECONDS);
        assertThat(act).as("something is handed to the screen").isNotNull();
        act.run();
    }

    private void until(RunningTask task) throws InterruptedException {
        while (!task.isDone()) {
            screenTurn();
        }
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void successComesBeforeFinallyAndOnTheScreensThread() throws Exception {
        AtomicReference<Thread> worker = new AtomicReference<>();
        RunningTask task = tasks.run("正在统计", progress -> {
            worker.set(Thread.currentThread());
            return 34;
        }).onSuccess(count -> heard.add(count + " on " + (Thread.currentThread() == worker.get())))
                .onError(problem -> heard.add("error")).onCancel(() -> heard.add("cancel")).onFinally(() -> heard.add("finally")).start();
        until(task);
        assertThat(heard).containsExactly("34 on false", "finally");
        assertThat(worker.get().getName()).startsWith("dangwu-work");
        assertThat(worker.get().isDaemon()).isTrue();
    }

    @Test
    void errorGoesToItsHandlerElseToTheFailures() throws Exception {
        until(tasks.perform("正在导出", progress -> {
            throw new IOException("磁盘已满");
        }).onError(problem -> heard.add("own " + problem.getMessage())).onFinally(() -> heard.add("finally")).start());
        until(tasks.perform("正在导出", progress -> {
            throw new IOException("磁盘已满");
        }).onFinally(() -> heard.add("finally")).start());
        assertThat(heard).containsExactly("own 磁盘已满", "finally", "正在导出:磁盘已满", "finally");
    }

    @Test
    void cancelledWorkTellsOnlyThatItWasCancelled() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        RunningTask task = tasks.perform("正在导入", progress -> {
            started.countDown();
            goOn.await();
            progress.stopIfCancelled();
            heard.add("worked on");
        }).onSuccess(nothing -> heard.add("success")).onError(problem -> heard.add("error")).onCancel(() -> heard.add("cancel"))
                .onFinally(() -> heard.add("finally")).start();
        started.await();
        task.cancel();
        goOn.countDown();
        until(task);
        assertThat(heard).containsExactly("cancel", "finally");
    }

    @Test
    void workThatFinishedInSpiteOfCancellingIsReportedAsDone() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        RunningTask task = tasks.run("正在保存", progress -> {
            started.countDown();
            goOn.await();
            return "saved";
        }).onSuccess(heard::add).onCancel(() -> heard.add("cancel")).start();
        started.await();
        task.cancel();
        goOn.countDown();
        until(task);
        assertThat(heard).containsExactly("saved");
    }

    @Test
    void onlyLastingWorkIsShownAndItsProgressFollows() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        RunningTask task = tasks.perform("正在导出花名册", progress -> {
            progress.message("第 17 人");
            progress.done(17, 34);
            half.countDown();
            goOn.await();
        }).start();
        half.await();
        assertThat(busy.items()).isEmpty();
        assertThat(delays).containsExactly(Duration.ofMillis(500));
        alarms.take().run();
        while (busy.items().isEmpty()) {
            screenTurn();
        }
        BusyItem item = busy.items().get(0);
        assertThat(item.title()).isEqualTo("正在导出花名册");
        assertThat(item.fractionProperty().get()).isEqualTo(0.5);
        assertThat(item.messageProperty().get()).isEqualTo("第 17 人");
        goOn.countDown();
        until(task);
        assertThat(busy.items()).isEmpty();
    }

    @Test
    void quickWorkStopsItsAlarmAndALateAlarmShowsNothing() throws Exception {
        RunningTask task = tasks.run("正在统计", progress -> 1).start();
        Runnable alarm = alarms.poll();
        until(task);
        assertThat(alarms).isEmpty();
        if (alarm != null) {
            alarm.run();
            screenTurn();
        }
        assertThat(busy.items()).isEmpty();
    }

    @Test
    void closingAsksRunningWorkToStop() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        RunningTask task = tasks.perform("正在体检", progress -> {
            started.countDown();
            while (!progress.isCancelled()) {
                Thread.onSpinWait();
            }
            progress.stopIfCancelled();
        }).onCancel(() -> heard.add("cancel")).start();
        started.await();
        tasks.close();
        until(task);
        assertThat(heard).containsExactly("cancel");
        assertThat(tasks.run("正在统计", progress -> 1).start().isDone()).isTrue();
    }

    @Test
    void immediateTasksHaveTheSameOrderOnTheCallersThread() {
        Tasks now = Tasks.immediate();
        assertThat(now.run("正在统计", progress -> Thread.currentThread()).onSuccess(thread -> heard.add(thread.getName()))
                .onFinally(() -> heard.add("finally")).start().isDone()).isTrue();
        now.perform("正在导出", progress -> {
            throw new IOException("x");
        }).onError(problem -> heard.add("error")).onFinally(() -> heard.add("finally")).start();
        assertThat(heard).containsExactly(Thread.currentThread().getName(), "finally", "error", "finally");
    }

    @Test
    void immediateErrorsWithoutHandlerAreNotSwallowed() {
        assertThatThrownBy(() -> Tasks.immediate().perform("正在导出", progress -> {
            throw new IllegalArgumentException("第 3 行没有姓名");
        }).start()).isInstanceOf(IllegalArgumentException.class).hasMessage("第 3 行没有姓名");
    }

    @Test
    void anErrorInTheSuccessHandlerIsNotTakenForAnErrorOfTheWork() {
        assertThatThrownBy(() -> Tasks.immediate().run("正在统计", progress -> 1).onSuccess(one -> {
            throw new IllegalStateException("handler");
        }).onError(problem -> heard.add("error")).start()).hasMessage("handler");
        assertThat(heard).isEmpty();
    }
}
