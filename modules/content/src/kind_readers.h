// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_reading.h"

#include <learning/pack.h>

/// One function for each kind of pack file: appends what the file holds to `pack`, reports what is wrong in `file`.
/// Pure on their arguments, so that files can be read in parallel, each into a pack of its own.
namespace mehfooz {

/// An empty pack that belongs to `manifest`.
[[nodiscard]] Pack emptyPack(const PackManifest &manifest);

/// Sets the languages of `file` too. Placeholder values where something is wrong.
[[nodiscard]] PackManifest readManifest(const YamlNode &root, FileReading &file);

void readTopics(const YamlNode &root, FileReading &file, Pack &pack);
void readThreats(const YamlNode &root, FileReading &file, Pack &pack);
void readRoles(const YamlNode &root, FileReading &file, Pack &pack);
void readProfileQuestions(const YamlNode &root, FileReading &file, Pack &pack);
void readChecks(const YamlNode &root, FileReading &file, Pack &pack);
void readOrgChecks(const YamlNode &root, FileReading &file, Pack &pack);
void readQuestions(const YamlNode &root, FileReading &file, Pack &pack);
void readQuiz(const YamlNode &root, FileReading &file, Pack &pack);
void readLesson(const YamlNode &root, FileReading &file, Pack &pack);
void readSpecimen(const YamlNode &root, FileReading &file, Pack &pack);
void readIncident(const YamlNode &root, FileReading &file, Pack &pack);
void readRoutes(const YamlNode &root, FileReading &file, Pack &pack);
void readTerms(const YamlNode &root, FileReading &file, Pack &pack);
void readReferences(const YamlNode &root, FileReading &file, Pack &pack);
void readPlan(const YamlNode &root, FileReading &file, Pack &pack);

/// A lesson's text in the language that its file name says; the lesson itself comes from its lesson.yaml.
[[nodiscard]] LessonBody readLessonBody(const QByteArray &markdown, const QString &language, FileReading &file);
[[nodiscard]] HelpPage readHelpPage(const QByteArray &markdown, const QString &page, const QString &language, FileReading &file);

} // namespace mehfooz
