// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/pack.h>

#include <QCoreApplication>

namespace mehfooz {

/// The words of a plan that are not its pack's. Numbers come in Latin digits; pass the texts through
/// LanguageState::shown().
class IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::IncidentViewModel)

public:
    static QString stage(IncidentStage stage)
    {
        switch (stage) {
        case IncidentStage::Minutes: return tr("First 10 minutes");
        case IncidentStage::Day: return tr("First day");
        case IncidentStage::Week: return tr("First week");
        case IncidentStage::Complaint: return tr("Complaint");
        case IncidentStage::Prevent: return tr("Never again");
        }
        Q_UNREACHABLE();
    }
    static QString steps(int count) { return tr("%n step(s)", nullptr, count); }
    //: Below a stage: %1 steps of %2 are done.
    static QString progress(int done, int total) { return tr("%1 of %2 done").arg(done).arg(total); }
    //: Below the stage "Complaint", before anything is done there.
    static QString prepareText() { return tr("Prepare the text"); }

    static QString calm() { return tr("Stay calm, one thing at a time. Tick each step when it is done."); }
    static QString blackmail() { return tr("It is not your fault. Do not pay: it brings more demands."); }

    static QString noProfile() { return tr("No profile is open. Your ticks work and stay until Mehfooz is closed."); }
    static QString guest() { return tr("You are a guest. Your ticks stay until Mehfooz is closed."); }
    static QString refused()
    {
        return tr("Something could not be saved: the disk is full or may not be written. It stays until Mehfooz is closed. Free some space, then try again.");
    }
    static QString tryAgain() { return tr("Try again"); }
    static QString earlier(int ticks)
    {
        return tr("%n entry(s) made before this profile opened stay only until Mehfooz is closed.", nullptr, ticks);
    }
    static QString keepHere() { return tr("Keep in this profile"); }

    //: Beside a step: %1 is a time such as 11:42.
    static QString doneAt(const QString &time) { return tr("Done at %1").arg(time); }
    //: Beside a step: %1 is a date, %2 a time.
    static QString doneOn(const QString &date, const QString &time) { return tr("Done on %1 at %2").arg(date, time); }
    //: In the log of steps. %1 is a step.
    static QString logDone(const QString &step) { return tr("Done: %1").arg(step); }
    //: In the log of steps. %1 is a step whose tick was removed.
    static QString logTakenBack(const QString &step) { return tr("Tick taken back: %1").arg(step); }
    //: Log of steps as plain text: %1 is date and time, %2 what was done.
    static QString logLine(const QString &when, const QString &what) { return tr("%1, %2").arg(when, what); }

    static QString call() { return tr("Whom to call"); }
    static QString sendSms() { return tr("Where to send it"); }
    static QString write() { return tr("Where to report it"); }
    static QString go() { return tr("Where to go"); }
    static QString done() { return tr("Done"); }
    //: Goes on to the next stage of the plan: %1 is such as "First day".
    static QString next(const QString &stage) { return tr("Next: %1").arg(stage); }
    static QString check() { return tr("My security check"); }
};

} // namespace mehfooz
