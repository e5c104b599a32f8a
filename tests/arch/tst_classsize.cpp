// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// A class that needs more than 500 lines of implementation holds several ideas. Cutting its file in two does
/// not make it smaller: all files that define members of it count together.
class ClassSizeTest final : public QObject
{
    Q_OBJECT

    static constexpr int limit = 500;

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// Comments, strings and characters made blank, so that braces in them count for nothing; lines stay
    /// lines.
    static QString withoutWords(const QString &text)
    {
        static const QRegularExpression words(u"//[^\\n]*|/\\*.*?\\*/|R\"(\\w*)\\(.*?\\)\\1\""
                                              u"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'"_s,
            QRegularExpression::DotMatchesEverythingOption);
        QString blank = text;
        for (auto matches = words.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
                if (blank[i] != u'\n')
                    blank[i] = u' ';
            }
        }
        return blank;
    }

    /// Where the body that begins behind `from` ends; nothing for a declaration.
    static std::optional<qsizetype> endOfBody(const QString &code, qsizetype from)
    {
        const qsizetype semicolon = code.indexOf(u';', from);
        qsizetype at = code.indexOf(u'{', from);
        if (at < 0 || (semicolon >= 0 && semicolon < at))
            return {};
        // the brace that opens the body is the first whose partner is followed by no initialiser or body any
        // more
        for (;;) {
            int depth = 0;
            for (; at < code.size(); ++at) {
                depth += code[at] == u'{' ? 1 : code[at] == u'}' ? -1 : 0;
                if (depth == 0)
                    break;
            }
            qsizetype next = at + 1;
            while (next < code.size() && code[next].isSpace())
                ++next;
            const bool initialiser = next < code.size() && (code[next] == u',' || code[next] == u'{');
            if (!initialiser)
                return std::min(at, code.size() - 1);
            at = code.indexOf(u'{', next);
            if (at < 0)
                return code.size() - 1;
        }
    }

    /// Lines of the members that a file defines, for each class.
    static QMap<QString, int> membersIn(const QString &text)
    {
        static const QRegularExpression head(
            u"^(?![\\s#}]|namespace|using|return)[^\\n;{}=]*?\\b([A-Z]\\w*)::(?:[A-Z]\\w*::)*(?:~?\\w+|operator[^(]+)\\("_s,
            QRegularExpression::MultilineOption);
        const QString code = withoutWords(text);
        QMap<QString, int> lines;
        qsizetype from = 0;
        for (auto match = head.match(code, from); match.hasMatch(); match = head.match(code, from)) {
            const auto end = endOfBody(code, match.capturedEnd());
            from = end.value_or(match.capturedEnd());
            if (end)
                lines[match.captured(1)]
                    += static_cast<int>(
                           code.sliced(match.capturedStart(), *end - match.capturedStart()).count(u'\n'))
                    + 1;
        }
        return lines;
    }

    /// A file that defines members of one class only counts whole, its helper functions are part of that
    /// class; of others the members count.
    static QMap<QString, int> linesOfClasses()
    {
        QMap<QString, int> classes;
        for (const QString &folder : {u"app"_s, u"ui"_s}) {
            QDirIterator it(QStringLiteral(QD_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s}, QDir::Files,
                QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString text = read(it.next());
                const QMap<QString, int> members = membersIn(text);
                for (auto each = members.begin(); each != members.end(); ++each)
                    classes[each.key()]
                        += members.size() == 1 ? static_cast<int>(text.count(u'\n')) : each.value();
            }
        }
        return classes;
    }

private Q_SLOTS:
    void theMembersOfAClassAreFound()
    {
        const QString text = u"// A::b() {\n"
                             "A::A(int n)\n"
                             "    : m_n{n}\n"
                             "    , m_text(u\"}\")\n"
                             "{\n"
                             "}\n"
                             "A::~A() = default;\n"
                             "int A::n() const { return A::m; }\n"
                             "Values B::Inner::values(\n"
                             "    C c)\n"
                             "{\n"
                             "    if (c) {\n"
                             "    }\n"
                             "}\n"_s;
        const QMap<QString, int> expected{{u"A"_s, 6}, {u"B"_s, 6}};
        QCOMPARE(membersIn(text), expected);
    }

    void noClassIsLongerThanFiveHundredLines()
    {
        const QMap<QString, int> classes = linesOfClasses();
        QVERIFY2(classes.size() > 150, "too few classes seen: is the tree where the test looks?");
        QStringList faults;
        for (auto each = classes.begin(); each != classes.end(); ++each) {
            if (each.value() > limit)
                faults << u"%1 has %2 lines"_s.arg(each.key()).arg(each.value());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(ClassSizeTest)
#include "tst_classsize.moc"
