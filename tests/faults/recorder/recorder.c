/* Stands between a program and the disk (LD_PRELOAD): writes down, in order, every change below one folder with its
   bytes, and what the program says on standard output; and lets the n-th change fail, or ends the program there.

   RECORDER_FOLDER   the folder, absolute and without links; nothing happens elsewhere
   RECORDER_FILE     where the record goes (recording.py reads it); without it nothing is recorded
   RECORDER_LAZY     a sync does nothing but fail when it must: faster, where nobody cuts the power

   Made for 64-bit Linux, for one process. What it cannot write down it notes as unknown, so that nobody leans on a
   record that is not complete. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { START, CREATED, MADE_FOLDER, WROTE, CUT, SYNCED, RENAMED, REMOVED, LINKED, SAID, UNKNOWN };

struct __attribute__((packed)) line {
    uint32_t kind, path, other, data; /* lengths of what follows, in this order */
    uint64_t inode, offset;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_length;
static int record = -1;
static bool lazy;

/* ------------------------------------------------------------------------------------------------- failing */

enum { KILL = 0 };
enum { ONCE, FROM_THEN_ON, HALF_A_WRITE_FIRST };
static long steps, armed_at;
static int armed_error, armed_manner;

void recorder_arm(long at, int error, int manner) {
    pthread_mutex_lock(&turn);
    steps = 0;
    armed_at = at;
    armed_error = error;
    armed_manner = manner;
    pthread_mutex_unlock(&turn);
}

long recorder_steps(void) { return steps; }

/* The error that this change must get, 0 for none, -1 for half of it. */
static int step(bool takes_room, size_t bytes) {
    steps++;
    if (!armed_at || steps < armed_at)
        return 0;
    bool half = bytes > 1;
    if (steps == armed_at) {
        if (armed_error == KILL || (armed_manner == HALF_A_WRITE_FIRST && half))
            return half ? -1 : armed_error ? armed_error : (raise(SIGKILL), EIO);
        if (armed_manner == ONCE)
            return armed_error;
    }
    return armed_manner != ONCE && takes_room ? armed_error : 0;
}

static long failed(int error) {
    errno = error;
    return -1;
}

/* ------------------------------------------------------------------------------------------------- noting */

static void note(enum kind kind, const char *path, const char *other, const void *data, size_t length, uint64_t inode,
                 uint64_t offset) {
    if (record < 0)
        return;
    struct line line = {kind, strlen(path), strlen(other), length, inode, offset};
    struct iovec parts[] = {{&line, sizeof line}, {(void *)path, line.path}, {(void *)other, line.other},
                            {(void *)data, length}};
    size_t whole = sizeof line + line.path + line.other + length;
    if (syscall(SYS_writev, record, parts, 4) != (long)whole)
        abort();
}

static bool below(const char *path) {
    return root_length && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

static bool path_of(int handle, char *path) {
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = 0;
    return length > 0;
}

static bool ours(int handle) {
    char path[PATH_MAX];
    return root_length && handle >= 0 && path_of(handle, path) && below(path);
}

static bool resolved(int folder, const char *given, char *path) {
    if (!root_length || !given)
        return false;
    if (given[0] == '/')
        return snprintf(path, PATH_MAX, "%s", given) < PATH_MAX && below(path);
    char start[PATH_MAX];
    if (!(folder == AT_FDCWD ? getcwd(start, sizeof start) != NULL : path_of(folder, start)))
        return false;
    return snprintf(path, PATH_MAX, "%.2000s/%.2000s", start, given) < PATH_MAX && below(path);
}

static uint64_t inode_of(int handle) {
    struct stat found;
    return fstat(handle, &found) ? 0 : found.st_ino;
}

static uint64_t inode_at(const char *path) {
    struct stat found;
    return fstatat(AT_FDCWD, path, &found, AT_SYMLINK_NOFOLLOW) ? 0 : found.st_ino;
}

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("RECORDER_FOLDER"), *file = getenv("RECORDER_FILE");
    if (!folder || strlen(folder) >= sizeof root)
        return;
    strcpy(root, folder);
    lazy = getenv("RECORDER_LAZY") != NULL;
    if (file) {
        int handle = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        record = fcntl(handle, F_DUPFD_CLOEXEC, 500);
        if (record < 0)
            abort();
        syscall(SYS_close, handle);
        note(START, root, "", "", 0, inode_at(root), 0);
    }
    root_length = strlen(root);
}

/* ------------------------------------------------------------------------------------------------- writing */

static ssize_t put(int handle, const void *data, size_t length, off_t at, bool placed) {
    return placed ? syscall(SYS_pwrite64, handle, data, length, at) : syscall(SYS_write, handle, data, length);
}

static ssize_t written(int handle, const void *data, size_t length, off_t at, bool placed) {
    bool said = handle == STDOUT_FILENO && record >= 0;
    if (!said && !ours(handle))
        return put(handle, data, length, at, placed);
    pthread_mutex_lock(&turn);
    int error = said ? 0 : step(true, length);
    if (!said && !placed)
        at = fcntl(handle, F_GETFL) & O_APPEND ? lseek(handle, 0, SEEK_END) : lseek(handle, 0, SEEK_CUR);
    ssize_t done = error > 0 ? failed(error) : put(handle, data, error ? length / 2 : length, at, placed);
    if (error < 0 && armed_error == KILL)
        raise(SIGKILL);
    if (done > 0)
        note(said ? SAID : WROTE, "", "", data, done, said ? 0 : inode_of(handle), said ? 0 : at);
    pthread_mutex_unlock(&turn);
    return done;
}

ssize_t write(int handle, const void *data, size_t length) { return written(handle, data, length, 0, false); }
ssize_t pwrite(int handle, const void *data, size_t length, off_t at) { return written(handle, data, length, at, true); }
ssize_t pwrite64(int handle, const void *data, size_t length, off64_t at) {
    return written(handle, data, length, at, true);
}

static int cut(int handle, off_t length) {
    if (!ours(handle))
        return syscall(SYS_ftruncate, handle, length);
    pthread_mutex_lock(&turn);
    int error = step(true, 0);
    int done = error ? failed(error) : syscall(SYS_ftruncate, handle, length);
    if (!done)
        note(CUT, "", "", "", 0, inode_of(handle), length);
    pthread_mutex_unlock(&turn);
    return done;
}

int ftruncate(int handle, off_t length) { return cut(handle, length); }
int ftruncate64(int handle, off64_t length) { return cut(handle, length); }

static int synced(int handle, long call) {
    if (!ours(handle))
        return syscall(call, handle);
    pthread_mutex_lock(&turn);
    int error = step(false, 0);
    int done = error ? failed(error) : lazy ? 0 : syscall(call, handle);
    if (!done)
        note(SYNCED, "", "", "", 0, inode_of(handle), 0);
    pthread_mutex_unlock(&turn);
    return done;
}

int fsync(int handle) { return synced(handle, SYS_fsync); }
int fdatasync(int handle) { return synced(handle, SYS_fdatasync); }

/* ------------------------------------------------------------------------------------------------- names */

static int opened(int folder, const char *given, int flags, mode_t mode) {
    char path[PATH_MAX];
    if (!(flags & (O_CREAT | O_TRUNC)) || !resolved(folder, given, path))
        return syscall(SYS_openat, folder, given, flags, mode);
    pthread_mutex_lock(&turn);
    bool fresh = !inode_at(path);
    int error = fresh || flags & O_TRUNC ? step(true, 0) : 0;
    int handle = error ? failed(error) : syscall(SYS_openat, folder, given, flags, mode);
    if (handle >= 0 && fresh)
        note(CREATED, path, "", "", 0, inode_of(handle), 0);
    else if (handle >= 0 && flags & O_TRUNC)
        note(CUT, "", "", "", 0, inode_of(handle), 0);
    pthread_mutex_unlock(&turn);
    return handle;
}

#define MODE(last)                                                                                                     \
    mode_t mode = 0;                                                                                                   \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                                               \
        va_list more;                                                                                                  \
        va_start(more, last);                                                                                          \
        mode = va_arg(more, mode_t);                                                                                   \
        va_end(more);                                                                                                  \
    }

int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags) return opened(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) {
    MODE(flags) return opened(folder, path, flags | O_LARGEFILE, mode);
}
int creat(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int mkdirat(int folder, const char *given, mode_t mode) {
    char path[PATH_MAX];
    if (!resolved(folder, given, path))
        return syscall(SYS_mkdirat, folder, given, mode);
    pthread_mutex_lock(&turn);
    int error = step(true, 0);
    int done = error ? failed(error) : syscall(SYS_mkdirat, folder, given, mode);
    if (!done)
        note(MADE_FOLDER, path, "", "", 0, inode_at(path), 0);
    pthread_mutex_unlock(&turn);
    return done;
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

int unlinkat(int folder, const char *given, int flags) {
    char path[PATH_MAX];
    if (!resolved(folder, given, path))
        return syscall(SYS_unlinkat, folder, given, flags);
    pthread_mutex_lock(&turn);
    int error = step(false, 0);
    int done = error ? failed(error) : syscall(SYS_unlinkat, folder, given, flags);
    if (!done)
        note(REMOVED, path, "", "", 0, 0, 0);
    pthread_mutex_unlock(&turn);
    return done;
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

static int moved(enum kind kind, int from, const char *given, int to, const char *wanted, unsigned flags) {
    char path[PATH_MAX] = "", other[PATH_MAX] = "";
    long call = kind == LINKED ? SYS_linkat : SYS_renameat2;
    bool inside = resolved(from, given, path), goes_in = resolved(to, wanted, other);
    if (!inside && !goes_in)
        return syscall(call, from, given, to, wanted, flags);
    pthread_mutex_lock(&turn);
    int error = step(true, 0);
    int done = error ? failed(error) : syscall(call, from, given, to, wanted, flags);
    if (!done)
        note(inside && goes_in && (kind == LINKED || !flags) ? kind : UNKNOWN, path, other, "", 0, 0, 0);
    pthread_mutex_unlock(&turn);
    return done;
}

int rename(const char *from, const char *to) { return moved(RENAMED, AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int old, const char *from, int new, const char *to) { return moved(RENAMED, old, from, new, to, 0); }
int renameat2(int old, const char *from, int new, const char *to, unsigned flags) {
    return moved(RENAMED, old, from, new, to, flags);
}
int link(const char *from, const char *to) { return moved(LINKED, AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int old, const char *from, int new, const char *to, int flags) {
    return moved(LINKED, old, from, new, to, flags);
}

/* ------------------------------------------------------------------------------------------------- the rest */

static void unknown(int handle, const char *what) {
    if (!ours(handle))
        return;
    pthread_mutex_lock(&turn);
    note(UNKNOWN, what, "", "", 0, 0, 0);
    pthread_mutex_unlock(&turn);
}

ssize_t writev(int handle, const struct iovec *parts, int count) {
    unknown(handle, "writev");
    return syscall(SYS_writev, handle, parts, count);
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t length) {
    unknown(out, "sendfile");
    return syscall(SYS_sendfile, out, in, offset, length);
}
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
    unknown(out, "copy_file_range");
    return syscall(SYS_copy_file_range, in, from, out, to, length, flags);
}
int posix_fallocate64(int handle, off64_t offset, off64_t length) {
    unknown(handle, "posix_fallocate");
    return syscall(SYS_fallocate, handle, 0, offset, length) ? errno : 0;
}
