// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Qt takes what looks like HTML for HTML and opens the pictures it names. The window shows data of others,
/// so labels, message boxes and tooltips are made by ui/common/plaintext alone.
class PlainTextTest final : public QObject
{
    Q_OBJECT

    struct Source {
        QString name;
        QString text;
    };
    static QList<Source> sources()
    {
        QList<Source> all;
        QDirIterator it(QStringLiteral(QD_SOURCE_DIR) + u"/ui"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && !file.fileName().contains(u"/plaintext."_s))
                all << Source{file.fileName(), QString::fromUtf8(file.readAll())};
        }
        return all;
    }
    static void refuse(const QRegularExpression &pattern, const char *instead)
    {
        const auto all = sources();
        QVERIFY2(all.size() > 100, "too few files seen: is the tree where the test looks?");
        QStringList faults;
        for (const Source &source : all) {
            const auto match = pattern.match(source.text);
            if (match.hasMatch())
                faults << source.name + u": "_s + match.captured().simplified();
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(instead) + u":\n"_s + faults.join(u'\n')));
    }

private Q_SLOTS:
    void labelsShowTheirTextAsItIs()
    {
        refuse(
            QRegularExpression(u"(new QLabel\\b|\\bQLabel \\w+[({;]|public QLabel\\b|\\bsetTextFormat\\()"_s),
            "use PlainLabel, or MarkupLabel for markup of ours");
    }

    void messageBoxesShowTheirTextAsItIs()
    {
        refuse(QRegularExpression(u"(\\bQMessageBox \\w+[({;]|new QMessageBox\\b|"
                                  "QMessageBox::(information|question|warning|critical|about)\\()"_s),
            "use PlainMessageBox");
    }

    void tooltipsShowTheirTextAsItIs()
    {
        // one argument, or a column before it
        refuse(QRegularExpression(
                   u"set(ToolTip|WhatsThis|StatusTip)\\(\\s*+(?!\\w+,\\s*plainTip\\(|plainTip\\()"_s),
            "give it plainTip(…)");
        QStringList faults;
        for (const Source &source : sources()) {
            static const QRegularExpression value(u"(return|setItemData|case)[^;]*Qt::ToolTipRole"_s);
            const bool tips = value.match(source.text).hasMatch();
            if (tips && !source.text.contains(u"plainTip("_s) && !source.text.contains(u"toHtmlEscaped()"_s))
                faults << source.name;
        }
        QVERIFY2(faults.isEmpty(),
            qPrintable(u"tooltips of a model without plainTip(…):\n"_s + faults.join(u'\n')));
    }

    void markupOfOursHoldsEscapedData()
    {
        QStringList faults;
        for (const Source &source : sources()) {
            const bool marksUp
                = source.text.contains(u"MarkupLabel("_s) || source.text.contains(u"setHtml("_s);
            // asMarkup() of ui/common/markedtext.h escapes
            if (marksUp && !source.text.contains(u"toHtmlEscaped()"_s) && !source.text.contains(u"asMarkup("_s))
                faults << source.name;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
