// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"
#include "ui/common/enumbox.h"
#include "ui/entry/grid/entrysheet.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QProcess>
#include <QTableView>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace
{

// --- the process that is killed: this program again, as `tst_entrykilled type DB FIELD`

void say(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

void press(QWidget *field, const QString &signs)
{
    for (const QChar sign : signs) {
        const int key = sign.isLetter() ? Qt::Key_A + (sign.toUpper().unicode() - u'A') : sign.unicode();
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, QString(sign));
            QCoreApplication::sendEvent(field, &event);
        }
    }
}

/// A person at the form of the first measure, who never saves and never leaves.
int typeAndStay(const QString &path, const QString &field)
{
    prepareUiTest();
    OpenOptions options;
    options.path = path;
    auto workspace = Workspace::open(options);
    if (!workspace)
        return 1;
    FakeAsk ask;
    Session session(**workspace, ask);
    session.openLatestPlan();
    session.choosePeriod(quarter(2023, 2));
    EntryPage page(session);
    page.show();
    page.open({{u"agency"_s, agencyNamed(session.book(), u"区市场监管局"_s).value}});
    auto *percent = named<QLineEdit>(&page, u"entry.percent"_s);
    if (field == "grid"_L1) {
        page.findChild<QAction *>(u"entry.asGridAction"_s)->trigger();
        auto *sheet = named<QTableView>(&page, u"entry.sheet"_s);
        sheet->model()->setData(sheet->model()->index(0, static_cast<int>(SheetColumn::Text)), u"写到一半"_s);
    } else if (field == "state"_L1) {
        press(percent, u"x"_s);
    } else if (field == "percent"_L1) {
        press(percent, u"37"_s);
    } else if (field == "blocked"_L1) {
        press(percent, u"s"_s);
    } else if (field == "doneOn"_L1) {
        press(percent, u"w"_s);
        press(named<QLineEdit>(&page, u"entry.doneOn"_s), u"2023-04-2"_s);
    } else {
        say(named<QPlainTextEdit>(&page, "entry."_L1 + field), u"写到一半"_s);
    }
    return QCoreApplication::exec();
}

} // namespace

/// A process is killed while somebody types: what was typed half a second before is there again, in every
/// field.
class TestEntryKilled final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void whatWasTypedIsBack_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field :
            {"text", "problem", "next", "remark", "percent", "state", "blocked", "doneOn", "grid"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void whatWasTypedIsBack()
    {
        QFETCH(const QString, field);
        EntryDesk desk;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"type"_s, desk.workspace.path(), field});
        constexpr int patience = 30'000;
        QTRY_VERIFY2_WITH_TIMEOUT(!desk.kept(1, 1).isEmpty() || process.state() == QProcess::NotRunning,
            "the text is kept by itself", patience);
        QVERIFY2(process.state() == QProcess::Running, process.readAllStandardError().constData());
        process.kill();
        QVERIFY(process.waitForFinished());
        desk.page.reset();
        desk.session.reset();
        desk.workspace.reopen();
        desk.show();
        desk.choose(u"区市场监管局"_s);
        desk.goTo(0);
        const auto *state = named<QComboBox>(desk.page.get(), u"entry.state"_s);
        const auto *blocked = named<QCheckBox>(desk.page.get(), u"entry.blocked"_s);
        const QHash<QString, QString> wanted{{u"percent"_s, u"37"_s}, {u"state"_s, key(WorkState::Closed)},
            {u"blocked"_s, u"1"_s}, {u"doneOn"_s, u"2023-04-2"_s}, {u"grid"_s, u"写到一半"_s}};
        const QString is = field == "percent"_L1 ? desk.percent()->text()
            : field == "state"_L1                ? key(chosen<WorkState>(state).value_or(WorkState::Ongoing))
            : field == "blocked"_L1              ? QString::number(blocked->isChecked())
            : field == "doneOn"_L1 ? named<QLineEdit>(desk.page.get(), u"entry.doneOn"_s)->text()
            : field == "grid"_L1   ? desk.text("entry.text")->toPlainText()
                                 : named<QPlainTextEdit>(desk.page.get(), "entry."_L1 + field)->toPlainText();
        QCOMPARE(is, wanted.value(field, u"写到一半"_s));
        QVERIFY(desk.button("entry.discard")->isVisible());
        QVERIFY(desk.reports().empty());
        QCOMPARE(findingsIn(*desk.workspace), QStringList());
    }
};

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "type"_L1)
        return typeAndStay(arguments[2], arguments[3]);
    TestEntryKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_entrykilled.moc"
