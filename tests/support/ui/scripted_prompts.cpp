// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/scripted_prompts.h"

#include <QPrinter>

namespace qingshou::test {

void ScriptedPrompts::choosePrinter(QWidget*, std::shared_ptr<QPrinter> printer, std::function<void(QPrinter&)> then)
{
    if (printTo.isEmpty())
        return;
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(printTo);
    then(*printer);
}

} // namespace qingshou::test
