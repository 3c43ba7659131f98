/* Put before libc (LD_PRELOAD): counts the calls that touch files below a folder, and lets one of them fail.
 *
 * A call counts if the path it is given lies below the folder, or if the file was opened by such a path.
 * It is armed by `faults_arm`, or at the start of a process by FAULTS_ROOT, FAULTS_KIND, FAULTS_AT and
 * FAULTS_ERROR in the environment; what was counted is given by `faults_met`, and written to FAULTS_LOG when
 * the process ends.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { COUNT, ONCE, FOR_EVER, SHORT, SHORT_FOR_EVER, SHORT_THEN_ERROR, KILL_BEFORE, KILL_AFTER };
enum act { PASS, FAIL, HALF, DIE };

#define FILES 1024
#define MET (1 << 20)

static char root[4096];
static size_t root_length;
static int kind = COUNT, at, error = EIO, counted, fired, armed;
static char *names[FILES];
static char met[MET];
static size_t met_length;

void faults_arm(const char *folder, int what, int call, int number) {
    snprintf(root, sizeof root, "%s", folder);
    root_length = strlen(root);
    kind = what, at = call, error = number;
    counted = fired = 0;
    met_length = 0, met[0] = 0;
    armed = root_length > 0;
}

/* One call a line, its name and the file's: `fsync qi/journal/vm.jsonl`. Counting ends here. */
const char *faults_met(void) { armed = 0; return met; }
int faults_fired(void) { return fired; }

/* What is started by what is tried, such as an editor, is left alone. */
static void disarm(void) { armed = 0; }

__attribute__((constructor)) static void begin(void) {
    pthread_atfork(NULL, NULL, disarm);
    const char *folder = getenv("FAULTS_ROOT"), *what = getenv("FAULTS_KIND");
    const char *call = getenv("FAULTS_AT"), *number = getenv("FAULTS_ERROR");
    if (folder)
        faults_arm(folder, what ? atoi(what) : COUNT, call ? atoi(call) : 0, number ? atoi(number) : EIO);
}

__attribute__((destructor)) static void end(void) {
    const char *log = getenv("FAULTS_LOG");
    if (!log || !armed) return;
    armed = 0;
    FILE *file = fopen(log, "w");
    if (file) fputs(met, file), fclose(file);
}

/* qi leaves by this, which runs no destructors. */
void _exit(int code) {
    static void (*real)(int);
    if (!real) real = (void (*)(int))dlsym(RTLD_NEXT, "_exit");
    end();
    for (;;) real(code);
}

static const char *below(const char *path) {
    if (!armed || !path || strncmp(path, root, root_length)) return NULL;
    if (path[root_length] == '/') return path + root_length + 1;
    return path[root_length] ? NULL : ".";
}

static const char *named(int file) { return armed && file >= 0 && file < FILES ? names[file] : NULL; }

static const char *at_folder(int folder, const char *path) {
    return path && path[0] == '/' ? below(path) : named(folder);
}

static void keep(int file, const char *name) {
    if (file < 0 || file >= FILES) return;
    free(names[file]);
    names[file] = name ? strdup(name) : NULL;
}

/* What is to become of this call; `part` says whether it writes, so that it can be cut short. */
static enum act meet(const char *call, const char *name, int part) {
    if (!name) return PASS;
    int now = ++counted;
    if (met_length < MET - 4200)
        met_length += (size_t)snprintf(met + met_length, 4200, "%s %s\n", call, name);
    if (kind == COUNT || now < at) return PASS;
    if (now == at) fired = 1;
    switch (kind) {
    case ONCE: return now == at ? FAIL : PASS;
    case FOR_EVER: return FAIL;
    case SHORT: return now == at && part ? HALF : PASS;
    case SHORT_FOR_EVER: return part ? HALF : PASS;
    case SHORT_THEN_ERROR: return now == at ? (part ? HALF : PASS) : FAIL;
    case KILL_BEFORE: if (now == at) kill(getpid(), SIGKILL); return PASS;
    case KILL_AFTER: return now == at ? DIE : PASS;
    }
    return PASS;
}

#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__); \
    if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define MEET(call, file, part, failure) \
    enum act act = meet(call, file, part); \
    if (act == FAIL) { errno = error; return failure; }

static inline void leave(enum act act) {
    if (act == DIE) kill(getpid(), SIGKILL);
}

#define CALL(result, arguments) \
    result given = real arguments; \
    int was = errno; \
    leave(act); \
    errno = was; \
    return given

#define OPEN(symbol) \
    int symbol(const char *path, int flags, ...) { \
        REAL(int, #symbol, const char *, int, ...); \
        va_list list; \
        va_start(list, flags); \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(list, mode_t) : 0; \
        va_end(list); \
        const char *name = below(path); \
        MEET("open", name, 0, -1) \
        int file = real(path, flags, mode); \
        int was = errno; \
        if (file >= 0) keep(file, name); \
        leave(act); \
        errno = was; \
        return file; \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(symbol) \
    int symbol(int folder, const char *path, int flags, ...) { \
        REAL(int, #symbol, int, const char *, int, ...); \
        va_list list; \
        va_start(list, flags); \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(list, mode_t) : 0; \
        va_end(list); \
        const char *name = at_folder(folder, path); \
        MEET("openat", name, 0, -1) \
        int file = real(folder, path, flags, mode); \
        int was = errno; \
        if (file >= 0) keep(file, name); \
        leave(act); \
        errno = was; \
        return file; \
    }
OPENAT(openat)
OPENAT(openat64)

/* As on Linux, a file is closed even where that fails. */
int close(int file) {
    REAL(int, "close", int);
    enum act act = meet("close", named(file), 0);
    int given = real(file);
    int was = errno;
    keep(file, NULL);
    leave(act);
    errno = was;
    if (act == FAIL) { errno = error; return -1; }
    return given;
}

ssize_t write(int file, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    MEET("write", named(file), size > 1, -1)
    CALL(ssize_t, (file, data, act == HALF ? size / 2 : size));
}

#define PWRITE(symbol, offset_t) \
    ssize_t symbol(int file, const void *data, size_t size, offset_t offset) { \
        REAL(ssize_t, #symbol, int, const void *, size_t, offset_t); \
        MEET("pwrite", named(file), size > 1, -1) \
        CALL(ssize_t, (file, data, act == HALF ? size / 2 : size, offset)); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t writev(int file, const struct iovec *parts, int number) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    MEET("writev", named(file), number > 1, -1)
    CALL(ssize_t, (file, parts, act == HALF ? number / 2 : number));
}

ssize_t read(int file, void *data, size_t size) {
    REAL(ssize_t, "read", int, void *, size_t);
    MEET("read", named(file), 0, -1)
    CALL(ssize_t, (file, data, size));
}

#define ON_FILE(symbol, call) \
    int symbol(int file) { \
        REAL(int, #symbol, int); \
        MEET(call, named(file), 0, -1) \
        CALL(int, (file)); \
    }
ON_FILE(fsync, "fsync")
ON_FILE(fdatasync, "fdatasync")

int flock(int file, int how) {
    REAL(int, "flock", int, int);
    MEET("flock", named(file), 0, -1)
    CALL(int, (file, how));
}

#define FCNTL(symbol) \
    int symbol(int file, int command, ...) { \
        REAL(int, #symbol, int, int, ...); \
        va_list list; \
        va_start(list, command); \
        void *argument = va_arg(list, void *); \
        va_end(list); \
        MEET("fcntl", named(file), 0, -1) \
        CALL(int, (file, command, argument)); \
    }
FCNTL(fcntl)
FCNTL(fcntl64)

#define TRUNCATE(symbol, offset_t) \
    int symbol(int file, offset_t size) { \
        REAL(int, #symbol, int, offset_t); \
        MEET("ftruncate", named(file), 0, -1) \
        CALL(int, (file, size)); \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SEEK(symbol, offset_t) \
    offset_t symbol(int file, offset_t offset, int whence) { \
        REAL(offset_t, #symbol, int, offset_t, int); \
        MEET("lseek", named(file), 0, -1) \
        CALL(offset_t, (file, offset, whence)); \
    }
SEEK(lseek, off_t)
SEEK(lseek64, off64_t)

#define ON_PATH(symbol, call, type) \
    int symbol(const char *path, type argument) { \
        REAL(int, #symbol, const char *, type); \
        MEET(call, below(path), 0, -1) \
        CALL(int, (path, argument)); \
    }
ON_PATH(stat, "stat", struct stat *)
ON_PATH(stat64, "stat", struct stat64 *)
ON_PATH(lstat, "lstat", struct stat *)
ON_PATH(lstat64, "lstat", struct stat64 *)
ON_PATH(mkdir, "mkdir", mode_t)
ON_PATH(chmod, "chmod", mode_t)
ON_PATH(access, "access", int)

#define FSTAT(symbol, type) \
    int symbol(int file, type status) { \
        REAL(int, #symbol, int, type); \
        MEET("fstat", named(file), 0, -1) \
        CALL(int, (file, status)); \
    }
FSTAT(fstat, struct stat *)
FSTAT(fstat64, struct stat64 *)

#define FSTATAT(symbol, type) \
    int symbol(int folder, const char *path, type status, int flags) { \
        REAL(int, #symbol, int, const char *, type, int); \
        MEET("fstatat", at_folder(folder, path), 0, -1) \
        CALL(int, (folder, path, status, flags)); \
    }
FSTATAT(fstatat, struct stat *)
FSTATAT(fstatat64, struct stat64 *)

int fchmod(int file, mode_t mode) {
    REAL(int, "fchmod", int, mode_t);
    MEET("fchmod", named(file), 0, -1)
    CALL(int, (file, mode));
}

#define GONE(symbol) \
    int symbol(const char *path) { \
        REAL(int, #symbol, const char *); \
        MEET(#symbol, below(path), 0, -1) \
        CALL(int, (path)); \
    }
GONE(unlink)
GONE(rmdir)

int unlinkat(int folder, const char *path, int flags) {
    REAL(int, "unlinkat", int, const char *, int);
    MEET("unlinkat", at_folder(folder, path), 0, -1)
    CALL(int, (folder, path, flags));
}

#define TWO(symbol) \
    int symbol(const char *from, const char *to) { \
        REAL(int, #symbol, const char *, const char *); \
        MEET(#symbol, below(to), 0, -1) \
        CALL(int, (from, to)); \
    }
TWO(rename)
TWO(link)
TWO(symlink)

int renameat(int from, const char *old, int to, const char *new) {
    REAL(int, "renameat", int, const char *, int, const char *);
    MEET("renameat", at_folder(to, new), 0, -1)
    CALL(int, (from, old, to, new));
}

DIR *opendir(const char *path) {
    REAL(DIR *, "opendir", const char *);
    MEET("opendir", below(path), 0, NULL)
    CALL(DIR *, (path));
}

ssize_t readlink(const char *path, char *target, size_t size) {
    REAL(ssize_t, "readlink", const char *, char *, size_t);
    MEET("readlink", below(path), 0, -1)
    CALL(ssize_t, (path, target, size));
}
