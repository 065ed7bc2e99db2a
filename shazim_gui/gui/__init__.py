"""The window; the only floor that knows Qt."""

from shazim_gui.gui.lasting_singletons import make_singletons_last

make_singletons_last()  # before anything of Qt's is called
