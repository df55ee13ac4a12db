"""Windows: a job that ends this process at its limits and lets it start nothing, and the lowest trust but one.

With low integrity hardly a place can be written to. Reading files and the network stay possible: those only an app
container takes away. Written from Microsoft's documentation; the tests run elsewhere, so only JPEG, PNG and WebP are
opened there.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _BASIC_UI, _EXTENDED = 4, 9  # JOBOBJECTINFOCLASS
    _NO_UI = 0xFF  # no handles, clipboard, settings, atoms or desktops of others
    # JOB_OBJECT_LIMIT_: PROCESS_TIME, ACTIVE_PROCESS, PROCESS_MEMORY, DIE_ON_UNHANDLED_EXCEPTION, KILL_ON_JOB_CLOSE
    _LIMITS = 0x2 | 0x8 | 0x100 | 0x400 | 0x2000
    _PER_SECOND = 10_000_000  # steps of 100 nanoseconds
    _DYNAMIC_CODE, _CHILDREN = 2, 13  # PROCESS_MITIGATION_POLICY
    _ADJUST, _INTEGRITY_LEVEL, _IS_INTEGRITY = 0x80, 25, 0x20
    _LOW = "S-1-16-4096"

    class _Basic(ctypes.Structure):
        """JOBOBJECT_BASIC_LIMIT_INFORMATION"""

        _fields_ = (
            ("process_time", ctypes.c_int64), ("job_time", ctypes.c_int64), ("flags", wintypes.DWORD),
            ("least_set", ctypes.c_size_t), ("most_set", ctypes.c_size_t), ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t), ("priority", wintypes.DWORD), ("scheduling", wintypes.DWORD),
        )  # fmt: skip

    class _Extended(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION"""

        _fields_ = (
            ("basic", _Basic), ("counters", ctypes.c_uint64 * 6), ("memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t), ("peak", ctypes.c_size_t), ("job_peak", ctypes.c_size_t),
        )  # fmt: skip

    class _Label(ctypes.Structure):
        """TOKEN_MANDATORY_LABEL"""

        _fields_ = (("sid", ctypes.c_void_p), ("attributes", wintypes.DWORD))

    def confine(memory: int, seconds: int) -> None:
        """At most so many bytes and seconds, no other process, hardly a place to write; raises OSError on refusal."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        rights = ctypes.WinDLL("advapi32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        this, job = wintypes.HANDLE(kernel.GetCurrentProcess()), wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        basic = _Basic(process_time=seconds * _PER_SECOND, flags=_LIMITS, processes=1)
        for kind, limits in ((_EXTENDED, _Extended(basic=basic, memory=memory)), (_BASIC_UI, wintypes.DWORD(_NO_UI))):
            _done(kernel.SetInformationJobObject(job, kind, ctypes.byref(limits), ctypes.sizeof(limits)))
        _done(kernel.AssignProcessToJobObject(job, this))
        for policy in (_DYNAMIC_CODE, _CHILDREN):
            forbid = wintypes.DWORD(1)
            _done(kernel.SetProcessMitigationPolicy(policy, ctypes.byref(forbid), ctypes.sizeof(forbid)))
        token, sid = wintypes.HANDLE(), ctypes.c_void_p()
        _done(rights.OpenProcessToken(this, _ADJUST, ctypes.byref(token)))
        _done(rights.ConvertStringSidToSidW(_LOW, ctypes.byref(sid)))
        label = _Label(sid.value, _IS_INTEGRITY)
        _done(rights.SetTokenInformation(token, _INTEGRITY_LEVEL, ctypes.byref(label), ctypes.sizeof(label)))

    def _done(answer: int) -> None:
        if not answer:
            raise ctypes.WinError(ctypes.get_last_error())

else:

    def confine(_memory: int, _seconds: int) -> None:
        """Only where there is a Windows."""
        raise OSError(sys.platform)
