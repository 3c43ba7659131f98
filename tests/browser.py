"""A headless Chromium, led through a pipe: what a page looks like, prints as, asks for, and is called."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-background-networking",
    "--force-color-profile=srgb",
    "--remote-debugging-pipe",
)
# It reads from 3 and writes to 4, whatever is open there.
WITH_PIPES = (
    "import os, sys; [os.dup2(int(handle), at) for at, handle in enumerate(sys.argv[1:3], 3)]; "
    "os.execv(sys.argv[3], sys.argv[3:])"
)
A4, LETTER = (8.27, 11.69), (8.5, 11.0)  # inches


class Browser:
    """One page of it; what it asks for and says is kept."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="qi-browser-", ignore_cleanup_errors=True)
        to_browser, ours_out = map(_high, os.pipe())
        ours_in, from_browser = map(_high, os.pipe())
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-c", WITH_PIPES, str(to_browser), str(from_browser)),
                *(CHROMIUM, *OPTIONS, f"--user-data-dir={self._folder.name}"),
            ],
            pass_fds=(to_browser, from_browser),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self._out = os.fdopen(ours_out, "wb", buffering=0)
        self._in = os.fdopen(ours_in, "rb")
        self._left = b""
        self._number = 0
        self._session = ""
        self.requests: list[str] = []
        self.said: list[str] = []
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log", "Accessibility"):
            self._ask(f"{domain}.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._out.close()
        self._in.close()
        self._folder.cleanup()

    def open(self, path: Path, width: int = 1000, height: int = 800, **media: str) -> None:
        """Show a file in a window of so many CSS pixels; `media` as in CSS, such as prefers_color_scheme."""
        self.requests, self.said = [], []
        features = [{"name": name.replace("_", "-"), "value": value} for name, value in media.items()]
        self._ask("Emulation.setEmulatedMedia", features=features)
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self._ask("Emulation.setDeviceMetricsOverride", **size)
        self._ask("Page.navigate", url=path.absolute().as_uri())
        self._until("Page.loadEventFired")

    def value(self, expression: str) -> Any:  # noqa: ANN401 - whatever the page says
        """What an expression of the page's own gives."""
        return self._ask("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def screenshot(self, *, whole: bool = True) -> bytes:
        """A picture of the page, as PNG."""
        return b64decode(self._ask("Page.captureScreenshot", captureBeyondViewport=whole)["data"])

    def printed(self, paper: tuple[float, float] = A4) -> bytes:
        """The page as it is printed, as PDF."""
        size = {"paperWidth": paper[0], "paperHeight": paper[1]}
        options = {"printBackground": True, "preferCSSPageSize": False}
        return b64decode(self._ask("Page.printToPDF", **size, **options)["data"])

    def heard(self) -> list[tuple[str, str]]:
        """What a screen reader is told: the role and the name of everything that has one."""
        nodes = self._ask("Accessibility.getFullAXTree")["nodes"]
        told = [node for node in nodes if not node["ignored"] and node.get("name", {}).get("value")]
        return [(node["role"]["value"], node["name"]["value"]) for node in told]

    def _ask(self, method: str, **params: object) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        for answer in self._messages():
            if answer.get("id") == self._number:
                assert "error" not in answer, answer["error"]
                result: dict[str, Any] = answer["result"]
                return result
        raise AssertionError("the browser is gone")

    def _until(self, event: str) -> None:
        next(message for message in self._messages() if message.get("method") == event)

    def _messages(self) -> Iterator[dict[str, Any]]:
        while True:
            while b"\0" not in self._left:
                read = os.read(self._in.fileno(), 1 << 20)
                assert read, "the browser is gone"
                self._left += read
            line, _, self._left = self._left.partition(b"\0")
            message = json.loads(line)
            self._note(message)
            yield message

    def _note(self, message: dict[str, Any]) -> None:
        params = message.get("params", {})
        match message.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(params["request"]["url"])
            case "Runtime.consoleAPICalled" | "Runtime.exceptionThrown" | "Log.entryAdded":
                self.said.append(json.dumps(params))


def _high(handle: int) -> int:
    """The same pipe under a number that is not one of those that the browser takes for its own, 3 and 4."""
    moved = fcntl.fcntl(handle, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(handle)
    return moved


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser for a while."""
    with Browser() as opened:
        yield opened


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has, as its page objects say."""
    return pdf.replace(b"/Type /Page\n", b"/Type /Page ").count(b"/Type /Page ") or pdf.count(b"/Type/Page/")
