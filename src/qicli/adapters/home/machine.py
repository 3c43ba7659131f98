"""Eight letters that stand for this machine whatever it is called, drawn from the system's own id of it.

A host name changes with the network. The id that a system gives its machine does not; it is confidential, so
only a keyed hash of it is ever seen. It is never kept by qi: a folder with it may be carried away.
"""

import sys
from collections.abc import Callable
from pathlib import Path

LETTERS = 8
_KEY = b"qi: whose file of the journal it is"  # qi's own, so that no other program's letters match
_LINUX = Path("/etc/machine-id")
_UNSET = {"", "uninitialized"}  # what the file says on a system that has not given itself an id yet


def machine_letters() -> str:
    """The letters of the machine this process runs on; none where the system has no id for it."""
    try:
        return letters_of(_SYSTEM_ID())
    except OSError:
        return ""


def letters_of(id_: str) -> str:
    """The eight small letters for an id; none for an id that is empty, or was not given yet."""
    plain = id_.strip().lower()
    if plain in _UNSET:
        return ""
    # BLAKE2's keyed hash is an HMAC of its own; `hmac` brings OpenSSL, which costs a start 4 ms.
    from _blake2 import blake2b  # noqa: PLC0415 - only where no file is named after the host alone

    number = int.from_bytes(blake2b(plain.encode(), key=_KEY).digest(), "big")
    letters = ""
    for _ in range(LETTERS):
        number, letter = divmod(number, 26)
        letters += chr(ord("a") + letter)
    return letters


def _read_id() -> str:
    """The id that systemd, or the installer, gave this machine."""
    return _LINUX.read_bytes().decode(errors="replace")


def _mac_id() -> str:
    """The platform's UUID, which the kernel answers with.

    Raises:
        OSError: it cannot be had.
    """
    import ctypes  # noqa: PLC0415 - exists everywhere, and is wanted on macOS only

    class _Timespec(ctypes.Structure):
        _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))

    id_ = (ctypes.c_ubyte * 16)()
    if ctypes.CDLL(None, use_errno=True).gethostuuid(id_, ctypes.byref(_Timespec(1, 0))):
        raise OSError(ctypes.get_errno(), "the system tells no id of this machine")
    return bytes(id_).hex() if any(id_) else ""


def _windows_id() -> str:
    """The id that the installer gave this Windows."""
    if sys.platform != "win32":
        return ""
    import winreg  # noqa: PLC0415 - exists on Windows only

    access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", 0, access) as key:
        return str(winreg.QueryValueEx(key, "MachineGuid")[0])


_SYSTEM_ID: Callable[[], str] = {"darwin": _mac_id, "win32": _windows_id}.get(sys.platform, _read_id)
