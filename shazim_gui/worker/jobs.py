"""Which job does what a command asks for; runs it to its end, wherever that is: worker process, test or inline."""

import traceback
from collections.abc import Generator, Iterator

from shazim_gui.core.errors import WorldError
from shazim_gui.core.progress import Cancelled, CancelToken
from shazim_gui.models.devices import graphics_name
from shazim_gui.models.fetch import fetch
from shazim_gui.store.catalogue import set_aside
from shazim_gui.store.faults import CatalogueDamaged
from shazim_gui.worker import messages as say
from shazim_gui.worker.aligning import align
from shazim_gui.worker.describing import compare, describe, query
from shazim_gui.worker.examining import examine
from shazim_gui.worker.finding import find
from shazim_gui.worker.recognising import recognise
from shazim_gui.worker.scanning import forget, scan
from shazim_gui.worker.trimming import trim
from shazim_gui.worker.upkeep import AskDevices, Devices, Trim
from shazim_gui.worker.workshop import Workshop


def run(shop: Workshop, command: say.Command, cancelled: CancelToken) -> Iterator[say.Event]:
    """Do what `command` asks; the last event is `Done`, `Stopped`, `Failed` or `Broken`. Raises nothing."""
    try:
        result = yield from _run_on_sound_catalogue(shop, command, cancelled)
        yield say.Done(result)
    except Cancelled:
        yield say.Stopped()
    except WorldError as error:
        yield say.Failed(error.what, error.remedy, type(error))
    except Exception:  # noqa: BLE001  (the one place where a bug becomes a report)
        yield say.Broken(traceback.format_exc())


def _run_on_sound_catalogue(
    shop: Workshop, command: say.Command, cancelled: CancelToken
) -> Generator[say.Step, None, say.Result]:
    """Run the job; a damaged catalogue is kept aside and a new one begun, which is said."""
    try:
        return (yield from _job(shop, command, cancelled))
    except CatalogueDamaged as damage:
        with shop.sole_writer():
            aside = set_aside(shop.paths.catalogue)
        yield say.Notice(f"{damage.what}; it is kept as {aside.name} and a new one is built.")
        return (yield from _job(shop, command, cancelled))


def _job(shop: Workshop, command: say.Command, cancelled: CancelToken) -> Generator[say.Step, None, say.Result]:
    match command:
        case say.Scan():
            with shop.sole_writer():
                return (yield from scan(shop, command, cancelled))
        case say.Find():
            with shop.sole_writer():
                return (yield from find(shop, command, cancelled))
        case say.Examine():
            with shop.sole_writer():
                return (yield from examine(shop, command, cancelled))
        case say.Forget():
            with shop.sole_writer():
                return (yield from forget(shop, command, cancelled))
        case say.Query():
            return (yield from query(shop, command, cancelled))
        case say.Recognise():
            return (yield from recognise(shop, command, cancelled))
        case say.Describe():
            return (yield from describe(shop, command, cancelled))
        case say.Compare():
            return (yield from compare(shop, command, cancelled))
        case say.Align():
            return (yield from align(command, cancelled))
        case Trim():
            with shop.sole_writer():
                return (yield from trim(shop, command, cancelled))
        case AskDevices():
            return Devices(graphics_name())
        case say.Fetch(model):
            shop.paths.prepare()
            yield from fetch(model, shop.paths.weights, cancelled)
            return say.Fetched(model)
