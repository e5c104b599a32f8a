// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tidytext.h"
#include "texts/usualphrases.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// The phrases that come with the program are what the office would be told to write.
class TestUsualPhrases final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyKeepToTheRulesOfTheOffice()
    {
        const auto &phrases = usualPhrases();
        QVERIFY(phrases.size() >= 15);
        QVERIFY(!faultIn(phrases));
        QCOMPARE(phrasesOf(phrases, {}), phrases); // by code, as a person looks for them in the file
        for (const Phrase &phrase : phrases) {
            QCOMPARE(tidyPasted(phrase.text).text, phrase.text);
            QVERIFY2(phrase.text.endsWith(u'。'), qPrintable(phrase.text));
        }
        QVERIFY(phraseNamed(phrases, u"zcz"_s)->text.startsWith(u"正在组织"_s));
    }

    void everyLineOfTheFileIsOne()
    {
        QFile file(QStringLiteral(QD_SOURCE_DIR) + u"/resources/phrases/usual.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(size_t(lines.size()), usualPhrases().size());
    }
};

QTEST_APPLESS_MAIN(TestUsualPhrases)
#include "tst_usualphrases.moc"
