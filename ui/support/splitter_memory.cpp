// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/splitter_memory.h"

#include "ui/support/user_settings.h"

#include <QSplitter>

namespace qingshou {

void rememberSplitter(QSplitter& splitter, UserSettings& settings, const QString& id)
{
    const QString key = QStringLiteral("splitters/") + id;
    splitter.setObjectName(id + QStringLiteral("_splitter"));
    splitter.setChildrenCollapsible(false);
    splitter.restoreState(settings.value(key).toByteArray());
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, &settings, key] { settings.setValue(key, splitter.saveState()); });
}

} // namespace qingshou
