// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/complaint_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Complaints)
};

} // namespace

QString label(ComplaintKind kind)
{
    switch (kind) {
    case ComplaintKind::Complaint:
        return Words::tr("Complaint");
    case ComplaintKind::Publicity:
        return Words::tr("Negative publicity");
    case ComplaintKind::Incident:
        break;
    }
    return Words::tr("Other incident");
}

QString label(ComplaintChannel channel)
{
    switch (channel) {
    case ComplaintChannel::Phone:
        return Words::tr("Telephone");
    case ComplaintChannel::Counter:
        return Words::tr("At the counter");
    case ComplaintChannel::Hotline:
        return Words::tr("Regulator's hotline 12378");
    case ComplaintChannel::Letter:
        return Words::tr("Letter");
    case ComplaintChannel::Online:
        return Words::tr("Online");
    case ComplaintChannel::Media:
        return Words::tr("Media");
    case ComplaintChannel::Petition:
        return Words::tr("Petition office");
    case ComplaintChannel::Other:
        break;
    }
    return Words::tr("Another way");
}

QString label(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Registered:
        return Words::tr("Registered");
    case ComplaintState::Handling:
        return Words::tr("Being handled");
    case ComplaintState::Answered:
        return Words::tr("Answered");
    case ComplaintState::Closed:
        return Words::tr("Closed");
    case ComplaintState::Withdrawn:
        break;
    }
    return Words::tr("Withdrawn");
}

QString label(ComplaintOutcome outcome)
{
    switch (outcome) {
    case ComplaintOutcome::Founded:
        return Words::tr("Founded");
    case ComplaintOutcome::Partly:
        return Words::tr("Partly founded");
    case ComplaintOutcome::Unfounded:
        break;
    }
    return Words::tr("Unfounded");
}

QString label(RateGroup group)
{
    switch (group) {
    case RateGroup::Branch:
        return Words::tr("By branch");
    case RateGroup::Officer:
        return Words::tr("By officer concerned");
    case RateGroup::Month:
        break;
    }
    return Words::tr("By month");
}

QString satisfactionText(int satisfaction)
{
    switch (satisfaction) {
    case 1:
        return Words::tr("1, very dissatisfied");
    case 2:
        return Words::tr("2, dissatisfied");
    case 3:
        return Words::tr("3, neither");
    case 4:
        return Words::tr("4, satisfied");
    case 5:
        return Words::tr("5, very satisfied");
    default:
        return {};
    }
}

} // namespace qingshou
