package org.jixiao.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher per data folder. The operating system gives the lock back when the launcher ends, however it ends. */
record SingleInstance(FileChannel lock) {

    static SingleInstance claim(Path running) throws IOException {
        FileChannel lock =
                FileChannel.open(running.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new CannotStart("it runs already, with this data folder. Ctrl-C stops it where it runs.");
        }
        return new SingleInstance(lock);
    }

    void release() throws IOException {
        lock.close();
    }
}
