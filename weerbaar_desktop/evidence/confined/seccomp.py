"""The system calls that a process may still make once it has closed itself off: a list, kept by the Linux kernel.

Memory, the pipes it was given, time and its own end are allowed, threads where a reader needs them. Whatever else is
asked fails with EPERM; what only an intruder asks ends the process. New memory that can be executed is never given.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

_USUAL: Final = (
    "read", "write", "mmap", "munmap", "mremap", "madvise", "brk", "mprotect", "futex", "readv", "writev", "lseek",
    "fstat", "close", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "sched_yield",
    "sched_getaffinity", "getpid", "gettid", "clock_gettime", "clock_getres", "gettimeofday", "clock_nanosleep",
    "nanosleep", "getrandom", "getrusage", "set_robust_list", "rseq", "membarrier", "exit", "exit_group",
)  # fmt: skip
_ATTACKS: Final = (
    "execve", "execveat", "fork", "vfork", "socket", "socketpair", "connect", "ptrace", "process_vm_readv",
    "process_vm_writev", "bpf", "mount", "unshare", "setns", "kexec_load", "init_module", "keyctl", "perf_event_open",
    "userfaultfd", "io_uring_setup",
)  # fmt: skip
_X86_64: Final = {
    "read": 0, "write": 1, "close": 3, "fstat": 5, "lseek": 8, "mmap": 9, "mprotect": 10, "munmap": 11, "brk": 12,
    "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15, "readv": 19, "writev": 20, "sched_yield": 24,
    "mremap": 25, "madvise": 28, "nanosleep": 35, "getpid": 39, "socket": 41, "connect": 42, "socketpair": 53,
    "clone": 56, "fork": 57, "vfork": 58, "execve": 59, "exit": 60, "gettimeofday": 96, "getrusage": 98, "ptrace": 101,
    "sigaltstack": 131, "mount": 165, "init_module": 175, "gettid": 186, "futex": 202, "sched_getaffinity": 204,
    "clock_gettime": 228, "clock_getres": 229, "clock_nanosleep": 230, "exit_group": 231, "kexec_load": 246,
    "keyctl": 250, "unshare": 272, "set_robust_list": 273, "perf_event_open": 298, "setns": 308,
    "process_vm_readv": 310, "process_vm_writev": 311, "seccomp": 317, "getrandom": 318, "bpf": 321, "execveat": 322,
    "userfaultfd": 323, "membarrier": 324, "rseq": 334, "io_uring_setup": 425, "clone3": 435,
}  # fmt: skip
_AARCH64: Final = {
    "close": 57, "lseek": 62, "read": 63, "write": 64, "readv": 65, "writev": 66, "fstat": 80, "mount": 40, "exit": 93,
    "exit_group": 94, "unshare": 97, "futex": 98, "set_robust_list": 99, "nanosleep": 101, "kexec_load": 104,
    "init_module": 105, "clock_gettime": 113, "clock_getres": 114, "clock_nanosleep": 115, "ptrace": 117,
    "sched_getaffinity": 123, "sched_yield": 124, "sigaltstack": 132, "rt_sigaction": 134, "rt_sigprocmask": 135,
    "rt_sigreturn": 139, "getrusage": 165, "gettimeofday": 169, "getpid": 172, "gettid": 178, "socket": 198,
    "socketpair": 199, "connect": 203, "brk": 214, "munmap": 215, "mremap": 216, "keyctl": 219, "clone": 220,
    "execve": 221, "mmap": 222, "mprotect": 226, "madvise": 233, "perf_event_open": 241, "setns": 268,
    "process_vm_readv": 270, "process_vm_writev": 271, "seccomp": 277, "getrandom": 278, "bpf": 280, "execveat": 281,
    "userfaultfd": 282, "membarrier": 283, "rseq": 293, "io_uring_setup": 425, "clone3": 435,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Machine:
    """How a kind of processor is named to the filter (linux/audit.h), and its numbers of system calls."""

    audit: int
    calls: Mapping[str, int]


MACHINES: Final = {"x86_64": Machine(0xC000_003E, _X86_64), "aarch64": Machine(0xC000_00B7, _AARCH64)}

# linux/bpf_common.h and linux/seccomp.h
_LOAD, _EQUAL, _AT_LEAST, _HAS_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_KILL, _REFUSE, _ALLOW = 0x8000_0000, 0x0005_0000 | errno.EPERM, 0x7FFF_0000
_UNKNOWN_CALL = 0x0005_0000 | errno.ENOSYS
_NUMBER_AT, _MACHINE_AT, _ARGUMENTS_AT = 0, 4, 16  # offsets in struct seccomp_data; both machines are little-endian
_X32_CALL = 0x4000_0000  # the third way of calling on x86_64, with numbers of its own
_CLONE_THREAD, _PROT_EXEC = 0x0001_0000, 4
_SET_FILTER, _ALL_THREADS = 1, 1
_NO_NEW_PRIVILEGES = 38


class _Program(ctypes.Structure):
    """struct sock_fprog"""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def filter_of(machine: Machine, *, threads: bool) -> bytes:
    """The filter as instructions of 8 bytes; `threads` allows new threads of the same process, and never a process."""
    calls = machine.calls
    code = [
        *_load(_MACHINE_AT), *_step(_EQUAL, machine.audit, 1, 0), *_step(_RETURN, _KILL),
        *_load(_NUMBER_AT), *_step(_AT_LEAST, _X32_CALL, 0, 1), *_step(_RETURN, _KILL),
    ]  # fmt: skip
    for name in ("mmap", "mprotect"):
        code += _when_bit(calls[name], 2, _PROT_EXEC, _REFUSE, _ALLOW)
    if threads:
        # A C library that finds no `clone3` takes `clone`, whose flags can be looked at.
        code += _when_bit(calls["clone"], 0, _CLONE_THREAD, _ALLOW, _KILL)
        code += _when(calls["clone3"], _UNKNOWN_CALL)
    for names, action in ((_USUAL, _ALLOW), (_ATTACKS, _KILL), (("clone", "clone3"), _KILL)):
        for name in names:
            if name in calls:
                code += _when(calls[name], action)
    code += _step(_RETURN, _REFUSE)
    return b"".join(code)


def install_filter(machine: Machine, *, threads: bool) -> None:
    """From now on, for all threads of this process and without a way back; raises OSError where the kernel refuses."""
    code = filter_of(machine, threads=threads)
    kernel = ctypes.CDLL(None, use_errno=True)
    program = _Program(len(code) // 8, code)
    if kernel.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "no_new_privs")
    if kernel.syscall(machine.calls["seccomp"], _SET_FILTER, _ALL_THREADS, ctypes.byref(program)) != 0:
        raise OSError(ctypes.get_errno(), "seccomp")


def this_machine() -> Machine | None:
    """How this processor is named; None for one that we have no list for, or a 32-bit program on it."""
    return MACHINES.get(os.uname().machine) if struct.calcsize("P") == struct.calcsize("q") else None


def _when(number: int, action: int) -> Iterator[bytes]:
    """For the system call with this number: this action."""
    yield from _step(_EQUAL, number, 0, 1)
    yield from _step(_RETURN, action)


def _when_bit(number: int, argument: int, bit: int, action: int, otherwise: int) -> Iterator[bytes]:
    """For the system call with this number: the one action when a bit of an argument is set, the other when not."""
    yield from _step(_EQUAL, number, 0, 4)
    yield from _load(_ARGUMENTS_AT + 8 * argument)
    yield from _step(_HAS_BIT, bit, 0, 1)
    yield from _step(_RETURN, action)
    yield from _step(_RETURN, otherwise)


def _load(offset: int) -> Iterator[bytes]:
    yield from _step(_LOAD, offset)


def _step(code: int, value: int, when_true: int = 0, when_false: int = 0) -> Iterator[bytes]:
    """struct sock_filter"""
    yield struct.pack("<HBBI", code, when_true, when_false, value)
