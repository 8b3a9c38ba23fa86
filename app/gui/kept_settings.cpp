// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_settings.h"

namespace mehfooz {

namespace {

const QString kLook = QStringLiteral("look");
const QString kPacks = QStringLiteral("packs");
const QString kProfile = QStringLiteral("profile");
const QString kGeometry = QStringLiteral("window");

} // namespace

KeptSettings::KeptSettings(const QString &dataFolder, QStringList installed)
    : m_file{dataFolder + QStringLiteral("/mehfooz.ini"), QSettings::IniFormat}, m_installed{std::move(installed)}
{
}

LookSettings KeptSettings::look() const
{
    QHash<QString, QString> kept;
    m_file.beginGroup(kLook);
    const QStringList keys = m_file.childKeys();
    for (const QString &key : keys)
        kept.insert(key, m_file.value(key).toString());
    m_file.endGroup();
    LookSettings first;
    first.language = firstLanguage(systemLocale());
    return lookFrom(kept, first);
}

void KeptSettings::keepLook(const LookSettings &look)
{
    m_file.beginGroup(kLook);
    const QHash<QString, QString> settings = toSettings(look);
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        m_file.setValue(setting.key(), setting.value());
    m_file.endGroup();
}

QLocale KeptSettings::systemLocale() const
{
    return QLocale::system();
}

QStringList KeptSettings::addedPackFolders() const
{
    return m_file.value(kPacks).toStringList();
}

Expected<void> KeptSettings::setAddedPackFolders(const QStringList &folders)
{
    m_file.setValue(kPacks, folders);
    m_file.sync();
    if (m_file.status() != QSettings::NoError)
        return failure(ErrorCode::Unavailable, QStringLiteral("the settings file cannot be written"), {m_file.fileName()});
    return {};
}

QString KeptSettings::lastProfile() const
{
    return m_file.value(kProfile).toString();
}

void KeptSettings::setLastProfile(const QString &id)
{
    m_file.setValue(kProfile, id);
}

QByteArray KeptSettings::windowGeometry() const
{
    return m_file.value(kGeometry).toByteArray();
}

void KeptSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(kGeometry, geometry);
}

} // namespace mehfooz
