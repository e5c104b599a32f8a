// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typedfields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What is typed and what is recorded, side by side.
class TestTypedFields : public QObject
{
    Q_OBJECT

    static TypedFields::Values values(const QString &title, const QString &deadline)
    {
        return {{u"title"_s, title}, {u"deadline"_s, deadline}};
    }

    const QDateTime now{QDate(2023, 5, 10), QTime(10, 0)};

private Q_SLOTS:
    void whatWasNotTouchedFollowsTheRecord()
    {
        TypedFields fields;
        fields.open(values(u"旧"_s, u""_s));
        fields.type(values(u"新"_s, u""_s));
        fields.follow(values(u"旧"_s, u"6月底前"_s));
        QCOMPARE(fields.typed(), values(u"新"_s, u"6月底前"_s));
        QVERIFY(fields.isTouched(u"title"_s) && !fields.isTouched(u"deadline"_s));
        QVERIFY(!fields.changedTo(u"title"_s) && !fields.changedTo(u"deadline"_s));
    }

    void aTouchedFieldKeepsItsTextAndTellsTheOther()
    {
        TypedFields fields;
        fields.open(values(u"旧"_s, u""_s));
        fields.type(values(u"我的"_s, u""_s));
        fields.follow(values(u"别人的"_s, u""_s));
        QCOMPARE(fields.typed().value(u"title"_s), u"我的"_s);
        QCOMPARE(fields.changedTo(u"title"_s), std::optional(u"别人的"_s));
        fields.type(values(u"我的更长"_s, u""_s)); // typing on does not make it go away
        QCOMPARE(fields.changedTo(u"title"_s), std::optional(u"别人的"_s));
        fields.takeRecorded(u"title"_s);
        QCOMPARE(fields.typed().value(u"title"_s), u"别人的"_s);
        QVERIFY(!fields.isDirty() && !fields.changedTo(u"title"_s));
    }

    void theSameFromBothIsNoMatter()
    {
        TypedFields fields;
        fields.open(values(u"旧"_s, u""_s));
        fields.type(values(u"新"_s, u""_s));
        fields.follow(values(u"新"_s, u""_s));
        QVERIFY(!fields.isDirty());
        fields.follow(values(u"更新"_s, u""_s)); // and the field follows again
        QCOMPARE(fields.typed().value(u"title"_s), u"更新"_s);
    }

    void aDraftHoldsTheTouchedFieldsOnly()
    {
        TypedFields fields;
        fields.open(values(u"旧"_s, u""_s));
        QCOMPARE(fields.typedText(now), QString());
        fields.type(values(u"我的"_s, u""_s));
        const QString typedText = fields.typedText(now);
        TypedFields later; // the deadline was set meanwhile, the title is as it was
        later.open(values(u"旧"_s, u"6月底前"_s), typedText);
        QCOMPARE(later.typed(), values(u"我的"_s, u"6月底前"_s));
        QVERIFY(!later.changedTo(u"title"_s));
        later.open(values(u"别人的"_s, u""_s), typedText); // the title was changed meanwhile
        QCOMPARE(later.typed().value(u"title"_s), u"我的"_s);
        QCOMPARE(later.changedTo(u"title"_s), std::optional(u"别人的"_s));
        later.open(values(u"我的"_s, u""_s), typedText); // it was saved
        QVERIFY(!later.isDirty());
    }

    void aDraftKnowsWhenItWasTyped()
    {
        TypedFields fields;
        fields.open(values(u"旧"_s, u""_s));
        QVERIFY(TypedFields::keptAt(fields.typedText(now)).isNull());
        fields.type(values(u"我的"_s, u""_s));
        QCOMPARE(TypedFields::keptAt(fields.typedText(now)), now);
    }

    void draftsOfAnOlderVersionAreRead()
    {
        TypedFields fields;
        fields.open(values(u"旧"_s, u"年底前"_s), u"{\"title\":\"我的\",\"deadline\":\"年底前\",\"gone\":\"x\"}"_s);
        QCOMPARE(fields.typed(), values(u"我的"_s, u"年底前"_s));
        fields.open(values(u"旧"_s, u"年底前"_s), u"no typed text at all"_s);
        QVERIFY(!fields.isDirty());
    }
};

QTEST_GUILESS_MAIN(TestTypedFields)
#include "tst_typedfields.moc"
