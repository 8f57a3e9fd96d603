<!DOCTYPE TS><TS version="2.1" language="zh_CN"></TS>
