// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_settings.h"

#include <QFile>

namespace mehfooz {

namespace {

const QString kLook = QStringLiteral("look");
const QString kPacks = QStringLiteral("packs");
const QString kProfile = QStringLiteral("profile");
const QString kGeometry = QStringLiteral("window");

/// Beside the file, and not there yet: an earlier damaged file is not written over.
QString freeNameFor(const QString &path)
{
    QString name = path + QStringLiteral(".damaged");
    for (int number = 2; QFile::exists(name); ++number)
        name = path + QStringLiteral(".damaged-%1").arg(number);
    return name;
}

} // namespace

KeptSettings::KeptSettings(const QString &dataFolder, QStringList installed)
    : m_path{dataFolder + QStringLiteral("/mehfooz.ini")}
    , m_file{std::make_unique<QSettings>(m_path, QSettings::IniFormat)}
    , m_installed{std::move(installed)}
{
}

std::optional<Error> KeptSettings::repair()
{
    const QStringList keys = m_file->allKeys(); // sections are parsed only when they are asked for
    if (m_file->status() == QSettings::AccessError)
        return Error{ErrorCode::Unavailable, QStringLiteral("the settings file may not be read"), {m_path}};
    if (m_file->status() != QSettings::FormatError)
        return {};
    QHash<QString, QVariant> readable;
    for (const QString &key : keys)
        readable.insert(key, m_file->value(key));
    m_file.reset();
    const QString aside = freeNameFor(m_path);
    if (!QFile::rename(m_path, aside)) {
        m_file = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
        return Error{ErrorCode::Unavailable, QStringLiteral("the damaged settings file cannot be set aside"), {m_path}};
    }
    m_file = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    for (auto setting = readable.cbegin(); setting != readable.cend(); ++setting)
        m_file->setValue(setting.key(), setting.value());
    m_file->sync();
    return Error{ErrorCode::Corrupted, QStringLiteral("the settings file was damaged"), {aside}};
}

LookSettings KeptSettings::look() const
{
    QHash<QString, QString> kept;
    m_file->beginGroup(kLook);
    const QStringList keys = m_file->childKeys();
    for (const QString &key : keys)
        kept.insert(key, m_file->value(key).toString());
    m_file->endGroup();
    LookSettings first;
    first.language = firstLanguage(systemLocale());
    return lookFrom(kept, first);
}

void KeptSettings::keepLook(const LookSettings &look)
{
    m_file->beginGroup(kLook);
    const QHash<QString, QString> settings = toSettings(look);
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        m_file->setValue(setting.key(), setting.value());
    m_file->endGroup();
}

QLocale KeptSettings::systemLocale() const
{
    return QLocale::system();
}

QStringList KeptSettings::addedPackFolders() const
{
    return m_file->value(kPacks).toStringList();
}

Expected<void> KeptSettings::setAddedPackFolders(const QStringList &folders)
{
    m_file->setValue(kPacks, folders);
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        return failure(ErrorCode::Unavailable, QStringLiteral("the settings file cannot be written"), {m_file->fileName()});
    return {};
}

QString KeptSettings::lastProfile() const
{
    return m_file->value(kProfile).toString();
}

void KeptSettings::setLastProfile(const QString &id)
{
    m_file->setValue(kProfile, id);
}

QByteArray KeptSettings::windowGeometry() const
{
    return m_file->value(kGeometry).toByteArray();
}

void KeptSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_file->setValue(kGeometry, geometry);
}

} // namespace mehfooz
