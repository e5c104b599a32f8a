// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unsavedkeeper.h"

#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/common/typedfields.h"
#include "uisupport/fakeask.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// What is typed and not saved, in the data file as another process sees it.
class TestUnsavedKeeper final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TempWorkspace> m_desk;
    FakeAsk m_ask;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UnsavedKeeper> m_keeper;

    static TypedFields typed(const QString &text)
    {
        TypedFields fields;
        fields.open({{u"text"_s, u"原来"_s}});
        fields.type({{u"text"_s, text}});
        return fields;
    }
    QString inFile(const QString &key) const { return m_desk->another()->formText(key).value_or({}); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TempWorkspace>();
        m_desk->import();
        m_session = std::make_unique<Session>(**m_desk, m_ask);
        m_keeper = std::make_unique<UnsavedKeeper>(*m_session, nullptr);
    }
    void cleanup()
    {
        m_keeper.reset();
        m_session.reset();
        m_desk.reset();
    }

    void itIsKeptAfterARest()
    {
        m_keeper->typed(u"task/1"_s, typed(u"半句"_s));
        QVERIFY2(inFile(u"task/1"_s).isEmpty(), "only after a rest");
        QTRY_VERIFY(inFile(u"task/1"_s).contains(u"半句"_s));
        TypedFields again;
        again.open({{u"text"_s, u"原来"_s}}, m_keeper->kept(u"task/1"_s));
        QCOMPARE(again.typed().value(u"text"_s), u"半句"_s);
        QCOMPARE(TypedFields::keptAt(m_keeper->kept(u"task/1"_s)), m_desk->clock().now());
    }

    void anotherFormKeepsTheOneBeforeAtOnce()
    {
        m_keeper->typed(u"task/1"_s, typed(u"甲"_s));
        m_keeper->typed(u"task/2"_s, typed(u"乙"_s));
        QVERIFY(inFile(u"task/1"_s).contains(u"甲"_s));
        m_keeper->flush();
        QVERIFY(inFile(u"task/2"_s).contains(u"乙"_s));
        QCOMPARE(m_keeper->keysKept(u"task/"_s), (QStringList{u"task/1"_s, u"task/2"_s}));
    }

    void whatSaysWhatIsRecordedIsForgotten()
    {
        m_keeper->typed(u"task/1"_s, typed(u"甲"_s));
        m_keeper->flush();
        m_keeper->typed(u"task/1"_s, typed(u"原来"_s));
        m_keeper->flush();
        QCOMPARE(inFile(u"task/1"_s), QString());
    }

    void whatWasSavedIsForgottenAlsoWhileItWaits()
    {
        m_keeper->typed(u"task/1"_s, typed(u"甲"_s));
        m_keeper->forget(u"task/1"_s);
        m_keeper->flush();
        QCOMPARE(inFile(u"task/1"_s), QString());
    }
};

QTEST_MAIN(TestUnsavedKeeper)
#include "tst_unsavedkeeper.moc"
