// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up people: names, identity numbers with right check digits, phones and addresses. None of them exists.
#pragma once

#include "app/demo/demo_random.h"

#include <QString>

namespace qingshou::demo {

struct Person {
    QString name;
    QString identityNumber;
    QString phone;
    QString address;
};

QString makeName(Random& random);
Person makePerson(Random& random, const QString& village);
/// A small firm of that village, with a social credit code.
Person makeFirm(Random& random, const QString& village);
const std::vector<QString>& villages();

} // namespace qingshou::demo
