// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_section.h"

#include <QEvent>
#include <QStyle>

namespace qingshou {

SectionNote::SectionNote(const QString& objectName, QWidget* parent) : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void SectionNote::say(const QString& text, const char* look)
{
    setText(text);
    setProperty("look", QLatin1String(look));
    style()->unpolish(this);
    style()->polish(this);
    QEvent restyled(QEvent::StyleChange); // a label takes up the padding of its new look only then
    changeEvent(&restyled);
    setVisible(true);
}

} // namespace qingshou
