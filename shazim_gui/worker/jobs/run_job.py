"""Maps commands to jobs, and runs a job to its end: in the worker process, inline or in a test."""

import traceback
from collections.abc import Generator, Iterator
from typing import Any

from shazim_gui.core.errors import WorldError
from shazim_gui.core.job_steps import Notice, Step
from shazim_gui.core.message import message
from shazim_gui.core.progress import Cancelled, CancelToken
from shazim_gui.models.fetch import fetch
from shazim_gui.models.graphics_name import graphics_name
from shazim_gui.store.catalogue import set_aside
from shazim_gui.store.sqlite_errors import CatalogueDamaged
from shazim_gui.worker import messages
from shazim_gui.worker.command import Command, answer_type
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.align_job import align_job
from shazim_gui.worker.jobs.describe_job import compare_job, describe_job, query_job
from shazim_gui.worker.jobs.find_job import find_job
from shazim_gui.worker.jobs.scan_job import forget_job, scan_job
from shazim_gui.worker.jobs.trim_thumbnails_job import trim_job
from shazim_gui.worker.jobs.verify_matches_job import verify_matches_job
from shazim_gui.worker.jobs.verify_pairs_job import verify_pairs_job
from shazim_gui.worker.maintenance_messages import AskDevices, Devices, Trim


def run(context: JobContext, command: Command[Any], cancelled: CancelToken) -> Iterator[messages.Event]:
    """Run the job of `command`; the last event is `Done`, `Stopped`, `Failed` or `Broken`. Raises nothing."""
    try:
        result = yield from _run_on_valid_catalogue(context, command, cancelled)
        if not isinstance(result, answer_type(type(command))):
            raise TypeError(f"{command!r} was answered with {result!r}")
        yield messages.Done(result)
    except Cancelled:
        yield messages.Stopped()
    except WorldError as error:
        yield messages.Failed(error.what, error.remedy, type(error))
    except Exception:  # noqa: BLE001  (a bug becomes a report here)
        yield messages.Broken(traceback.format_exc())


def _run_on_valid_catalogue(
    context: JobContext, command: Command[Any], cancelled: CancelToken
) -> Generator[Step, None, messages.Result]:
    """Run the job; a damaged catalogue is set aside with a notice, and a new one is created."""
    try:
        return (yield from _job(context, command, cancelled))
    except CatalogueDamaged as damage:
        with context.sole_writer():
            aside = set_aside(context.paths.catalogue)
        yield Notice(message("{what}; it is kept as {name} and a new one is built.", what=damage.what, name=aside.name))
        return (yield from _job(context, command, cancelled))


def _job(context: JobContext, command: Command[Any], cancelled: CancelToken) -> Generator[Step, None, messages.Result]:
    match command:
        case messages.Scan():
            with context.sole_writer():
                return (yield from scan_job(context, command, cancelled))
        case messages.Find():
            with context.sole_writer():
                return (yield from find_job(context, command, cancelled))
        case messages.VerifyPairs():
            with context.sole_writer():
                return (yield from verify_pairs_job(context, command, cancelled))
        case messages.Forget():
            with context.sole_writer():
                return (yield from forget_job(context, command, cancelled))
        case messages.Query():
            return (yield from query_job(context, command, cancelled))
        case messages.VerifyMatches():
            return (yield from verify_matches_job(context, command, cancelled))
        case messages.Describe():
            return (yield from describe_job(context, command, cancelled))
        case messages.Compare():
            return (yield from compare_job(context, command, cancelled))
        case messages.Align():
            return (yield from align_job(command, cancelled))
        case Trim():
            with context.sole_writer():
                return (yield from trim_job(context, command, cancelled))
        case AskDevices():
            return Devices(graphics_name())
        case messages.Fetch(model):
            context.paths.prepare()
            yield from fetch(model, context.paths.weights, cancelled)
            return messages.Fetched(model)
    raise TypeError(f"no job does {command!r}")
