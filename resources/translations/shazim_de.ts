<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
<context>
    <name>window</name>
    <message numerus="yes">
        <source>{n} photo(s)</source>
        <translation>
            <numerusform>{n} Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
</context>
</TS>
