<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>qd::AboutDialog</name>
    <message>
        <source>About Quality Desk</source>
        <translation>关于质量工作协调台</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2 on %3</source>
        <translation>用 Qt %1 构建，运行于 Qt %2，%3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
It uses Qt (LGPL 3), SQLite (public domain), QPDF (Apache 2.0) and the Unicode Unihan data (Unicode licence).</source>
        <translation>本软件是自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。
使用了 Qt（LGPL 3）、SQLite（公有领域）、QPDF（Apache 2.0）和 Unicode 汉字读音数据（Unicode 许可）。</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>qd::ActFilterBar</name>
    <message>
        <source>Filter: words of the act</source>
        <translation>筛选：内容、任务、单位</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Open and done</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>只看未了结</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近30天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近90天</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>全部单位</translation>
    </message>
</context>
<context>
    <name>qd::ActForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Leave; what was typed is kept until the form is opened again (Esc)</source>
        <translation>离开；已填的内容留到下次打开（Esc）</translation>
    </message>
    <message>
        <source>This window can only read.</source>
        <translation>本窗口只能查看。</translation>
    </message>
    <message>
        <source>The day is none; write it as 2023-06-30.</source>
        <translation>日期无效，请写成2023-06-30。</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
</context>
<context>
    <name>qd::ActPanel</name>
    <message>
        <source>The chosen act</source>
        <translation>所选事项</translation>
    </message>
    <message>
        <source>Choose an act to see all of it and what followed, or enter a new one by the buttons above.</source>
        <translation>选中一条可看全文和后续情况；新的一条用上面的按钮登记。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>限期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>asked for after the deadline</source>
        <translation>逾期申请</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <translation>登记人：%1</translation>
    </message>
</context>
<context>
    <name>qd::ActTableModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>限期</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>办理状态</translation>
    </message>
</context>
<context>
    <name>qd::ActText</name>
    <message>
        <source>Re-opened</source>
        <translation>重新推进</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>extended to %1</source>
        <translation>延至%1</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>解除受阻</translation>
    </message>
    <message>
        <source>Extension granted</source>
        <translation>同意延期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>批准：%1</translation>
    </message>
    <message>
        <source>before: %1 now: %2</source>
        <translation>原：%1现：%2</translation>
    </message>
    <message>
        <source>progress so far: %1</source>
        <translation>目前进展：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>与%1：%2</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>Overdue, not settled</source>
        <translation>逾期未落实</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
</context>
<context>
    <name>qd::AdjustmentForm</name>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>New wording (the present one stands in it to begin with)</source>
        <translation>新的表述（在现表述上修改）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Basis: the document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>自何日起</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Adjust the wording</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Choose the measure.</source>
        <translation>请选择举措。</translation>
    </message>
    <message>
        <source>Write the new wording.</source>
        <translation>请填写新的表述。</translation>
    </message>
    <message>
        <source>The wording is still the present one.</source>
        <translation>表述还没有改动。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>Adjusted from %1; the former wording is kept.</source>
        <translation>自%1起调整，原表述已保留。</translation>
    </message>
</context>
<context>
    <name>qd::AgenciesPage</name>
    <message>
        <source>&amp;New agency</source>
        <translation>新增单位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>%1 agencies</source>
        <translation>%1 个单位</translation>
    </message>
    <message>
        <source>%1 of %2 agencies</source>
        <translation>%2 个单位中的 %1 个</translation>
    </message>
    <message>
        <source>%1 deleted. Ctrl+Z brings it back.</source>
        <translation>已删除 %1，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Tasks of this agency</source>
        <translation>名下任务</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属集合</translation>
    </message>
    <message>
        <source>Paste a &amp;list…</source>
        <translation>粘贴名单(&amp;L)…</translation>
    </message>
    <message>
        <source>No agencies yet</source>
        <translation>还没有单位</translation>
    </message>
    <message>
        <source>An imported plan brings its agencies. A list with their liaison officers can be pasted.</source>
        <translation>导入工作要点时会带来单位，也可以直接粘贴单位名单和联络员。</translation>
    </message>
    <message>
        <source>Filter: name or pinyin initials</source>
        <translation>筛选：名称或拼音首字母</translation>
    </message>
    <message>
        <source>Any name, liaison officer or phone; %1 finds %2 (Ctrl+Shift+F)</source>
        <translation>按名称、联络员或电话筛选；输入 %1 可找到%2（Ctrl+Shift+F）</translation>
    </message>
</context>
<context>
    <name>qd::AgencyForm</name>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Several are separated by %1</source>
        <translation>多个用%1隔开</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>The short name is needed.</source>
        <translation>请填写简称。</translation>
    </message>
    <message>
        <source>A whole number, from 0.</source>
        <translation>应为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>Not saved yet; kept as typed.</source>
        <translation>尚未保存，输入内容已暂存。</translation>
    </message>
    <message>
        <source>A new agency</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Not saved yet; some of it was changed elsewhere, see the red lines.</source>
        <translation>尚未保存；有内容已在别处改动，见红字。</translation>
    </message>
    <message>
        <source>Short &amp;name</source>
        <translation>简称(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ull name</source>
        <translation>全称(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>别名(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>排序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Liaison officer</source>
        <translation>联络员(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Supervising l&amp;eader</source>
        <translation>分管领导(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>qd::AgencyStatusModel</name>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reported / due</source>
        <translation>已报/应报</translation>
    </message>
    <message>
        <source>%1 reports due in this period, %2 made, %3 missing</source>
        <translation>本期应报 %1 项，已报 %2 项，未报 %3 项</translation>
    </message>
    <message>
        <source>Measures led</source>
        <translation>牵头
举措</translation>
    </message>
</context>
<context>
    <name>qd::AgencyTableModel</name>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tasks of the open plan, also those it has through a collective</source>
        <translation>当前工作要点中的任务数，含经由集合单位的</translation>
    </message>
    <message>
        <source>Tasks led</source>
        <translation>牵头
任务</translation>
    </message>
    <message>
        <source>Tasks supported</source>
        <translation>配合
任务</translation>
    </message>
    <message>
        <source>Tasks shared</source>
        <translation>分工
任务</translation>
    </message>
</context>
<context>
    <name>qd::AgencyTasks</name>
    <message>
        <source>Tasks of this agency</source>
        <translation>名下任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation>（经由%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No task of the open plan names this agency.</source>
        <translation>当前工作要点中没有该单位的任务。</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>尚未打开工作要点。</translation>
    </message>
    <message>
        <source>Measure count</source>
        <translation>举措数</translation>
    </message>
</context>
<context>
    <name>qd::ArrivedFiles</name>
    <message>
        <source>Leave this one out</source>
        <translation>跳过这一份</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>其余不核对</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why it cannot be read</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 files; the first is settled first</source>
        <translation>共%1份，先核对第1份</translation>
    </message>
    <message>
        <source>%1 files; now the one at place %2</source>
        <translation>共%1份，正在核对第%2份</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which of several files, its name</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>qd::AskDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>qd::AttentionModel</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
</context>
<context>
    <name>qd::AuditDetails</name>
    <message>
        <source>The operation in full</source>
        <translation>操作详情</translation>
    </message>
    <message>
        <source>Only the order changed.</source>
        <translation>只改变了先后顺序。</translation>
    </message>
    <message>
        <source>The records are too many to be told one by one.</source>
        <translation>改动太多，未逐条记录。</translation>
    </message>
    <message>
        <source>The first %1 of %2 records are shown; an export has all.</source>
        <translation>只显示前 %1 条，共 %2 条；导出的文件里是全部。</translation>
    </message>
</context>
<context>
    <name>qd::AuditExport</name>
    <message>
        <source>&amp;Excel file (.xlsx)…</source>
        <translation>&amp;Excel 文件（.xlsx）…</translation>
    </message>
    <message>
        <source>&amp;CSV file (.csv)…</source>
        <translation>&amp;CSV 文件（.csv）…</translation>
    </message>
    <message>
        <source>Export operations</source>
        <translation>导出操作记录</translation>
    </message>
    <message>
        <source>Operations %1</source>
        <translation>操作记录 %1</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel 文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在生成文件</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>已取消，没有生成文件。</translation>
    </message>
    <message>
        <source>Exported %1: the newest %2 lines; filter by day or task to have the others.</source>
        <translation>已导出 %1：最新的 %2 行；其余的请按日期或任务筛选后再导出。</translation>
    </message>
    <message>
        <source>Exported %1: %2 operations, %3 lines</source>
        <translation>已导出 %1：%2 次操作，%3 行</translation>
    </message>
</context>
<context>
    <name>qd::AuditFilterBar</name>
    <message>
        <source>Filter: a word in the texts</source>
        <translation>筛选：内容中的文字</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>操作种类</translation>
    </message>
    <message>
        <source>from day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>until day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Operations with this word in what was there before or after (Ctrl+Shift+F)</source>
        <translation>改动前或改动后的内容里含有这些字的操作（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>全部操作</translation>
    </message>
</context>
<context>
    <name>qd::AuditLines</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>工作要点</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>The newest %1 lines; there are more.</source>
        <translation>只有最新的 %1 行，还有更早的。</translation>
    </message>
</context>
<context>
    <name>qd::AuditRow</name>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> 等</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> … %1 records in all</source>
        <translation> … 共 %1 条</translation>
    </message>
</context>
<context>
    <name>qd::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>可撤销</translation>
    </message>
</context>
<context>
    <name>qd::AuditWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>%1 owes no report</source>
        <translation>%1 不填报</translation>
    </message>
    <message>
        <source>%1 owes reports</source>
        <translation>%1 填报</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <translation>%1：删去“%2”</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>已添加：%1</translation>
    </message>
</context>
<context>
    <name>qd::BackupCommands</name>
    <message>
        <source>Data files (*.db)</source>
        <translation>数据文件 (*.db)</translation>
    </message>
    <message>
        <source>Save a copy to</source>
        <translation>另存一份到</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>正在另存一份</translation>
    </message>
    <message>
        <source>A whole copy has been saved: %1</source>
        <translation>已另存完整的一份：%1</translation>
    </message>
</context>
<context>
    <name>qd::BinPanel</name>
    <message>
        <source>Re&amp;store</source>
        <translation>恢复(&amp;S)</translation>
    </message>
    <message>
        <source>Manage plans…</source>
        <translation>工作要点管理…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Tasks, measures and plans that are deleted are kept here with their reports and can come back.</source>
        <translation>删除的任务、举措和工作要点连同填报都留在这里，随时可以恢复。</translation>
    </message>
    <message>
        <source>What is restored stands where it stood, with its reports. A measure that was merged into another comes back without the reports that went over.</source>
        <translation>恢复后回到原来的位置，填报也在。合并到别的举措里的，恢复时不带已并过去的填报。</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>已恢复“%1”。</translation>
    </message>
    <message>
        <source>%1 are back.</source>
        <translation>已恢复 %1 项。</translation>
    </message>
</context>
<context>
    <name>qd::Blanks</name>
    <message>
        <source>This text</source>
        <translation>这段内容</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>qd::BulkBar</name>
    <message>
        <source>Summarising agency</source>
        <translation>汇总单位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without changing anything (Esc)</source>
        <translation>关闭，不作修改（Esc）</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply to the selected rows (Enter)</source>
        <translation>应用到所选各行（Enter）</translation>
    </message>
    <message>
        <source>Work state</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Basis: document or report</source>
        <translation>依据：文件或报告</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>受阻原因</translation>
    </message>
    <message>
        <source>Deadline of %1 selected rows:</source>
        <translation>所选 %1 行的完成时限：</translation>
    </message>
    <message>
        <source>Start of %1 selected rows:</source>
        <translation>所选 %1 行的开始时间：</translation>
    </message>
    <message>
        <source>Summarising agency of %1 tasks:</source>
        <translation>%1 项任务的汇总单位：</translation>
    </message>
    <message>
        <source>State of %1 measures:</source>
        <translation>%1 条举措的状态：</translation>
    </message>
    <message>
        <source>Measure blocked?</source>
        <translation>这条举措是否受阻？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>empty: corrected</source>
        <translation>留空为更正</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>调整自</translation>
    </message>
    <message>
        <source>Set on %1 rows</source>
        <translation>已设%1项</translation>
    </message>
</context>
<context>
    <name>qd::CalendarPanel</name>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Back (PgUp)</source>
        <translation>上一月（PgUp）</translation>
    </message>
    <message>
        <source>On (PgDn)</source>
        <translation>下一月（PgDn）</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>回到今天（Home）</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Enter opens it. Pulled onto another day, a deadline asks for its extension, a date of the office moves.</source>
        <translation>按 Enter 打开。拖到另一天：时限打开延期表，写明理由后才改；本办日程直接改期。</translation>
    </message>
    <message>
        <source>Day of the date</source>
        <translation>日程日期</translation>
    </message>
    <message>
        <source>What is on that day</source>
        <translation>日程内容</translation>
    </message>
    <message>
        <source>e.g. start of the month of quality</source>
        <translation>如：质量月启动仪式</translation>
    </message>
    <message>
        <source>Date of the office</source>
        <translation>本办日程</translation>
    </message>
    <message>
        <source>Of %1 the table of working days has nothing: weekends are tinted, holidays not.</source>
        <translation>工作日历里还没有%1年的日期：只按周末标出休息日，不含节假日。</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year, month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>■ Deadline: %1</source>
        <translation>■ 时限：%1</translation>
    </message>
    <message>
        <source>□ Instruction due: %1</source>
        <translation>□ 批示到期：%1</translation>
    </message>
    <message>
        <source>○ Reports of %1 due: %2 of %3 are in</source>
        <translation>○ %1报送截止：已报%2，应报%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, weekday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>这一天没有事项。</translation>
    </message>
    <message>
        <source>Calendar, %1: %2 entries</source>
        <translation>日历，%1：%2项</translation>
    </message>
    <message>
        <source>Only deadlines and dates of the office can be moved here.</source>
        <translation>在这里只有时限和本办日程可以改期。</translation>
    </message>
    <message>
        <source>The date is moved.</source>
        <translation>日程已改期。</translation>
    </message>
    <message>
        <source>The date is added.</source>
        <translation>日程已添加。</translation>
    </message>
    <message>
        <source>The date is changed.</source>
        <translation>日程已修改。</translation>
    </message>
    <message>
        <source>The date is removed.</source>
        <translation>日程已删除。</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove date</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>qd::ChangeHistory</name>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>还没有记录。</translation>
    </message>
</context>
<context>
    <name>qd::ChangeMarkup</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>原：</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>现：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <translation>%1：删去“%2”</translation>
    </message>
</context>
<context>
    <name>qd::ChangedNote</name>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Puts it in place of what you typed</source>
        <translation>用它替换您填写的内容</translation>
    </message>
    <message>
        <source>Cleared meanwhile.</source>
        <translation>已被清空。</translation>
    </message>
    <message>
        <source>Changed to “%1” meanwhile.</source>
        <translation>已被改为“%1”。</translation>
    </message>
</context>
<context>
    <name>qd::ChangedTexts</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Your text, the draft when you wrote it and the draft of now</source>
        <translation>您的文字、改写时的原文、现在的原文</translation>
    </message>
    <message>
        <source>At %1 places the draft has changed since you wrote</source>
        <translation>%1处原文已变化</translation>
    </message>
    <message>
        <source>%1 paragraphs are taken out</source>
        <translation>已去掉%1段</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>%1. The draft has changed</source>
        <translation>%1．原文已变化</translation>
    </message>
    <message>
        <source>%1. This paper has no such paragraph any more</source>
        <translation>%1．这份报表里已没有这一段</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>我的文字</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>（已去掉这一段）</translation>
    </message>
    <message>
        <source>Draft then:</source>
        <translation>当时的原文</translation>
    </message>
    <message>
        <source>Draft now:</source>
        <translation>现在的原文</translation>
    </message>
    <message>
        <source>Use the draft</source>
        <translation>用原文</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>保留我的文字</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到这一段</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>复制我的文字</translation>
    </message>
    <message>
        <source>Give up my text</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>%1. Taken out</source>
        <translation>%1．已去掉</translation>
    </message>
</context>
<context>
    <name>qd::CheckList</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All / none</source>
        <translation>全选/全不选</translation>
    </message>
    <message>
        <source>Tick all lines that are shown, or none of them</source>
        <translation>勾选列出的各条，或全部取消</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>已勾选%1条，共%2条</translation>
    </message>
</context>
<context>
    <name>qd::ChineseCalendar</name>
    <message>
        <source>%1</source>
        <comment>year above a calendar</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month above a calendar</comment>
        <translation>%1月</translation>
    </message>
</context>
<context>
    <name>qd::Cli</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>不带值</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>taken back: </source>
        <translation>撤销：</translation>
    </message>
    <message>
        <source>done again: </source>
        <translation>重做：</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>已从 %1 恢复。</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Number of measures</source>
        <translation>举措数</translation>
    </message>
    <message>
        <source>Number of agencies</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>填报数</translation>
    </message>
    <message>
        <source>another file than the database</source>
        <translation>数据文件以外的文件名</translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <translation>备份已写入：%1</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <translation>%1（%2，第%3版）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the number or the year of a plan</source>
        <translation>工作要点的编号或年份</translation>
    </message>
    <message>
        <source>the ordinal of a task such as 3, or of its measure such as 3.2</source>
        <translation>任务的序号（如 3）或举措的序号（如 3.2）</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>the database file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>which plan; default: the only one, else that of the latest year</source>
        <translation>哪一份工作要点；默认为唯一的一份，否则为年份最新的一份</translation>
    </message>
    <message>
        <source>the N-th task of the plan, from 1; m: its m-th measure</source>
        <translation>第 N 项任务（从 1 起）；m 为其第 m 条举措</translation>
    </message>
    <message>
        <source>an agency by its short name, full name or alias</source>
        <translation>单位的简称、全称或别名</translation>
    </message>
    <message>
        <source>lead, support, joint or responsible</source>
        <translation>lead 牵头、support 配合、joint 按职责分工、responsible 责任单位</translation>
    </message>
    <message>
        <source>red, yellow, green or none</source>
        <translation>red 红、yellow 黄、green 绿、none 无</translation>
    </message>
    <message>
        <source>words that must all occur; pinyin initials too</source>
        <translation>须同时出现的词；可用拼音首字母</translation>
    </message>
    <message>
        <source>a month 2023-03, quarter 2023Q2, half-year 2023H1 or year 2023</source>
        <translation>月 2023-03、季 2023Q2、半年 2023H1 或年 2023</translation>
    </message>
    <message>
        <source>how much is done, 0–100</source>
        <translation>完成百分比，0–100</translation>
    </message>
    <message>
        <source>problems met; the reason when blocked</source>
        <translation>存在问题；受阻时为受阻原因</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>下一步计划</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>the measure is blocked</source>
        <translation>标记为受阻</translation>
    </message>
    <message>
        <source>earlier versions of a report too</source>
        <translation>也列出填报的历次版本</translation>
    </message>
    <message>
        <source>from this day or moment, 2023-06-30 or 2023-06-30T08:00</source>
        <translation>从某日或某时起，如 2023-06-30 或 2023-06-30T08:00</translation>
    </message>
    <message>
        <source>the year of the plan; default: as its title says</source>
        <translation>工作要点的年份；默认取自标题</translation>
    </message>
    <message>
        <source>one measure a task (default) or one for each sentence</source>
        <translation>每项任务一条举措（默认），或每句一条</translation>
    </message>
    <message>
        <source>the file to write; an existing one is replaced</source>
        <translation>要写的文件；已有的会被替换</translation>
    </message>
    <message>
        <source>list the kinds of report</source>
        <translation>列出报表种类</translation>
    </message>
    <message>
        <source>how many measures; default 61</source>
        <translation>举措数；默认 61</translation>
    </message>
    <message>
        <source>how many progress reports; default 0</source>
        <translation>填报数；默认 0</translation>
    </message>
    <message>
        <source>start of the random numbers; the same seed makes the same plan</source>
        <translation>随机数种子；种子相同则内容相同</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>print CSV that Excel opens</source>
        <translation>输出 Excel 可直接打开的 CSV</translation>
    </message>
    <message>
        <source>the language of messages; default Chinese</source>
        <translation>提示语言；默认中文</translation>
    </message>
    <message>
        <source>read a plan and show what was understood; writes nothing</source>
        <translation>读取工作要点并显示识别结果，不写任何数据</translation>
    </message>
    <message>
        <source>read a plan into a database, made when it is not there</source>
        <translation>把工作要点导入数据文件（没有则新建）</translation>
    </message>
    <message>
        <source>the plans of a database</source>
        <translation>列出数据文件中的工作要点</translation>
    </message>
    <message>
        <source>tasks and measures with parties, deadline, state and light</source>
        <translation>列出任务与举措：责任单位、时限、状态、灯</translation>
    </message>
    <message>
        <source>the agencies and how many tasks they have in each role</source>
        <translation>列出单位及各角色的任务数</translation>
    </message>
    <message>
        <source>enter a progress report; the same once more adds a version</source>
        <translation>填报进展；重复填报则增加一个版本</translation>
    </message>
    <message>
        <source>the progress reports of a plan</source>
        <translation>列出进展填报</translation>
    </message>
    <message>
        <source>hand a report in</source>
        <translation>报送填报</translation>
    </message>
    <message>
        <source>give a report back with a reason</source>
        <translation>退回填报并说明原因</translation>
    </message>
    <message>
        <source>accept a report</source>
        <translation>审核通过填报</translation>
    </message>
    <message>
        <source>who owes which report</source>
        <translation>列出应报未报</translation>
    </message>
    <message>
        <source>supervision: extend a deadline</source>
        <translation>督办：延期</translation>
    </message>
    <message>
        <source>supervision: close a measure</source>
        <translation>督办：办结销号</translation>
    </message>
    <message>
        <source>supervision: reopen a measure</source>
        <translation>督办：重新打开</translation>
    </message>
    <message>
        <source>supervision: log a leader&apos;s instruction</source>
        <translation>督办：登记领导批示</translation>
    </message>
    <message>
        <source>every change: when, who, what, before, after</source>
        <translation>每一次改动：时间、人员、内容、前后值</translation>
    </message>
    <message>
        <source>one prefilled workbook for each agency</source>
        <translation>为每个单位生成预填的填报表</translation>
    </message>
    <message>
        <source>read the filled workbooks back</source>
        <translation>收回填好的填报表</translation>
    </message>
    <message>
        <source>write a copy of the database</source>
        <translation>备份数据文件</translation>
    </message>
    <message>
        <source>put a backup in place of the database, after saving the present one</source>
        <translation>用备份恢复数据文件（先备份现有数据）</translation>
    </message>
    <message>
        <source>whether a database is sound</source>
        <translation>检查数据文件是否完好</translation>
    </message>
    <message>
        <source>add a synthetic plan of any size, for trying out and measuring</source>
        <translation>加入任意规模的示例数据，用于试用和测速</translation>
    </message>
    <message>
        <source>this overview, or more about one command</source>
        <translation>显示本页，或某个命令的说明</translation>
    </message>
    <message>
        <source>The data file is sound: %1</source>
        <translation>数据文件完好：%1</translation>
    </message>
    <message>
        <source>Quality Desk on the command line: plans in, progress in, documents out.</source>
        <translation>质量工作协调台命令行：导入工作要点，填报进展，生成材料。</translation>
    </message>
    <message>
        <source>Usage: qdesk COMMAND [OPTIONS]</source>
        <translation>用法：qdesk 命令 [选项]</translation>
    </message>
    <message>
        <source> (not there yet)</source>
        <translation>（尚未提供）</translation>
    </message>
    <message>
        <source>qdesk help COMMAND says more about one command. --lang en changes the language, --version prints the version.</source>
        <translation>qdesk help 命令 显示该命令的说明；--lang en 改用英文；--version 显示版本。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 the work failed, 2 the command was wrong.</source>
        <translation>退出码：0 完成，1 未能完成，2 命令有误。</translation>
    </message>
    <message>
        <source>This command is not there yet in this version.</source>
        <translation>本版本尚未提供此命令。</translation>
    </message>
    <message>
        <source>a year such as 2023</source>
        <translation>年份，如 2023</translation>
    </message>
    <message>
        <source>Note: the plan names no year; %1 was taken (--year says otherwise).</source>
        <translation>提示：工作要点中没有年份，按 %1 年处理（可用 --year 指定）。</translation>
    </message>
    <message>
        <source>Imported “%1” as plan %2 of %3.</source>
        <translation>已导入《%1》，编号 %2，%3年。</translation>
    </message>
    <message>
        <source>%1 sections, %2 tasks, %3 measures, %4 agencies</source>
        <translation>%1 个部分，%2 项任务，%3 条举措，%4 个单位</translation>
    </message>
    <message>
        <source>To be checked: %1</source>
        <translation>待确认：%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>填报周期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>完成时限：%1</translation>
    </message>
    <message>
        <source>%1 (year %2)</source>
        <translation>%1（%2年）</translation>
    </message>
    <message>
        <source>%1 sections, %2 tasks, %3 measures</source>
        <translation>%1 个部分，%2 项任务，%3 条举措</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <translation>未作为内容（%1）：%2</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100</source>
        <translation>0–100 的整数</translation>
    </message>
    <message>
        <source>Saved: task %1, %2, %3, version %4.</source>
        <translation>已保存：任务 %1，%2，%3，第 %4 版。</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>填报期</translation>
    </message>
    <message>
        <source>Work state</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>完成百分比</translation>
    </message>
    <message>
        <source>Progress so far</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems met</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Wrote %1 pages: %2</source>
        <translation>已生成 %1 页：%2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Made plan %1 with %2 measures and %3 reports.</source>
        <translation>已生成示例工作要点，编号 %1，%2 条举措，%3 条填报。</translation>
    </message>
    <message>
        <source>Agencies answering</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>%1 of %2 tasks; lights on %3, reports of %4</source>
        <translation>共 %2 项任务，列出 %1 项；灯的基准日 %3，填报期 %4</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Work task</source>
        <translation>工作任务</translation>
    </message>
    <message>
        <source>Work measure</source>
        <translation>工作举措</translation>
    </message>
    <message>
        <source>Lead agencies</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Support agencies</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Joint agencies</source>
        <translation>分工单位</translation>
    </message>
    <message>
        <source>Responsible bodies</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Deadline phrase</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Deadline date</source>
        <translation>时限日期</translation>
    </message>
    <message>
        <source>Light colour</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Reason of the light</source>
        <translation>亮灯原因</translation>
    </message>
    <message>
        <source>Reports given</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Reports owed</source>
        <translation>应报</translation>
    </message>
    <message>
        <source>%1 %2: </source>
        <translation>%1%2：</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Note: fonts that are not on this computer: %1</source>
        <translation>提示：本机没有的字体及替代：%1</translation>
    </message>
    <message>
        <source>Tasks led</source>
        <translation>牵头项数</translation>
    </message>
    <message>
        <source>Tasks supported</source>
        <translation>配合项数</translation>
    </message>
    <message>
        <source>Tasks joint</source>
        <translation>分工项数</translation>
    </message>
    <message>
        <source>Tasks answered for</source>
        <translation>责任项数</translation>
    </message>
    <message>
        <source>Number of plans</source>
        <translation>工作要点数</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Task reference</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Number in the plan</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>The damaged data file is kept beside it.</source>
        <translation>已损坏的数据文件仍保留在旁边。</translation>
    </message>
    <message>
        <source>Note: the data file lies on a network share; only one person at a time can work in it.</source>
        <translation>提示：数据文件在网络共享文件夹里，同一时间只能一个人填写。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>  %1 %2 %3: %4</source>
        <translation>  %1 %2 %3：%4</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>Note: %1 characters that nobody sees were taken out.</source>
        <translation>提示：已去掉%1个不可见字符。</translation>
    </message>
    <message>
        <source>Done, but the result cannot be shown: nothing can be written to standard output.</source>
        <translation>已完成，但结果无法显示：标准输出不能写入。</translation>
    </message>
    <message>
        <source>Note: no font on this computer has these characters, they are printed as boxes: %1</source>
        <translation>提示：本机字体中没有以下字，将印成方框：%1</translation>
    </message>
    <message>
        <source>the reference day: only facts dated up to it count; default: today, for a plan of a past year its last day</source>
        <translation>基准日：只计截至该日的事实；默认为今天，年度已过的工作要点为该年最后一天</translation>
    </message>
    <message>
        <source>the day it was finished; default: today or the period&apos;s last day, the earlier</source>
        <translation>完成日期；默认为今天与本期最后一天中较早的一天</translation>
    </message>
    <message>
        <source>the period from which reports are owed; default: that of the document&apos;s date or of the import</source>
        <translation>起报期；默认为成文日期所在期，没有成文日期的为导入日所在期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>所属集合</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>迟报天数</translation>
    </message>
    <message>
        <source>%1 reports owed for %2, %3 made</source>
        <translation>%2应报%1份，已报%3份</translation>
    </message>
    <message>
        <source>Reports are owed from %1 on</source>
        <translation>自%1起报</translation>
    </message>
    <message>
        <source>tell what would change; write nothing</source>
        <translation>只列出变化，不写入</translation>
    </message>
    <message>
        <source>bring a plan in line with a changed document, or tell what it changes</source>
        <translation>按修改稿更新已有的工作要点，或只列出变化</translation>
    </message>
    <message>
        <source>Note: “%1” of %2 was already there as plan %3; should this be a changed version of it, “qdesk plan update” brings that plan in line with it instead.</source>
        <translation>提示：此前已有%2年的《%1》，编号 %3；如果这份文本是它的修改稿，可改用“qdesk plan update”更新该要点。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>title, year …: before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reports kept</source>
        <translation>保留填报</translation>
    </message>
    <message>
        <source>Compared with “%1”: </source>
        <translation>与“%1”相比：</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>“%1” says what the document says; there is nothing to update.</source>
        <translation>《%1》与这份文本一致，没有需要更新的内容。</translation>
    </message>
    <message>
        <source>The plan %1 was updated.</source>
        <translation>编号 %1 的工作要点已更新，已报进展均保留。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>以上变化未写入数据文件。</translation>
    </message>
    <message>
        <source>%1 reports are hidden with the tasks that are no longer listed; they come back when a document lists these tasks again.</source>
        <translation>不再列出的任务已有的%1份填报随任务一并隐藏；以后的文件再列出这些任务时，一并恢复。</translation>
    </message>
    <message>
        <source>of a file with several plans the N-th alone, from 1; default: all as one plan</source>
        <translation>文件含多份方案时只取第几份，从 1 起；默认全部合为一个工作要点</translation>
    </message>
    <message>
        <source>of a file with several plans each becomes a plan of its own</source>
        <translation>文件含多份方案时，每份各为一个工作要点</translation>
    </message>
    <message>
        <source>Note: the file holds %1 plans, which were imported as one; --part or --separate imports them each for itself.</source>
        <translation>提示：本文件含%1份方案，已作为一个工作要点导入；--part、--separate 可分别导入。</translation>
    </message>
    <message>
        <source>Plan %1 of the file: %2</source>
        <translation>方案%1 %2</translation>
    </message>
    <message>
        <source>a number from 1 to %1: the file holds %1 plans</source>
        <translation>1至%1（本文件含%1份方案）</translation>
    </message>
    <message>
        <source>1: the file holds one plan</source>
        <translation>1（本文件只有一份方案）</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已生成：%1</translation>
    </message>
    <message>
        <source>with a cover page</source>
        <translation>加封面</translation>
    </message>
    <message>
        <source>with a table of contents</source>
        <translation>加目录</translation>
    </message>
    <message>
        <source>as a red-head document with this number: 静质办〔2023〕1号</source>
        <translation>按红头公文格式，发文字号如：静质办〔2023〕1号</translation>
    </message>
    <message>
        <source>in large type</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Wrote %1 files of together %2 pages into %3</source>
        <translation>已生成 %1 个文件，共 %2 页，存入：%3</translation>
    </message>
    <message>
        <source>Note: %1 agencies answer for nothing here and have no paper: %2</source>
        <translation>提示：%1 个单位没有承担所列举措，未生成清单：%2</translation>
    </message>
    <message>
        <source>the columns of a table in their order, by key (number,task,measure,…) or Chinese title; default: the usual ones</source>
        <translation>表格的各列及其顺序，用英文名（number,task,measure,…）或中文列名；默认为通常的各列</translation>
    </message>
    <message>
        <source>only the tasks of that section, by number or title</source>
        <translation>只列该部分的任务，用编号或标题指明</translation>
    </message>
    <message>
        <source>of every agency: in one file, or one file each where --out is a folder</source>
        <translation>每个单位一份：合为一个文件，--out 为文件夹时各成一个文件</translation>
    </message>
    <message>
        <source>notstarted, ongoing, done, closed or adjusted, or the Chinese word; task list and report take several, separated by commas</source>
        <translation>notstarted、ongoing、done、closed、adjusted，或相应的中文；task list 和 report 可写几个，用逗号隔开</translation>
    </message>
    <message>
        <source>issue the report: it gets the next number and is kept as it is</source>
        <translation>印发报表：编下一期期号，原样存档</translation>
    </message>
    <message>
        <source>write issue No. N again, as it was issued</source>
        <translation>重新输出第 N 期，与印发时一致</translation>
    </message>
    <message>
        <source>with what changed since issue No. N of the same report</source>
        <translation>列出与同一报表第 N 期相比的变化</translation>
    </message>
    <message>
        <source>the number of the issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the issued reports of a plan</source>
        <translation>列出工作要点已印发的各期报表</translation>
    </message>
    <message>
        <source>withdraw an issued report; it keeps its number</source>
        <translation>将一期报表作废，期号保留</translation>
    </message>
    <message>
        <source>withdrawn on %1: %2</source>
        <translation>%1 作废：%2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>印发人</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Withdrawn: %1, %2</source>
        <translation>已作废：%1%2</translation>
    </message>
    <message>
        <source>Issued %1, %2 pages: %3</source>
        <translation>已印发%1，共 %2 页：%3</translation>
    </message>
    <message>
        <source>Note: %1 was withdrawn on %2: %3</source>
        <translation>提示：%1已于 %2 作废：%3</translation>
    </message>
    <message>
        <source>Wrote %1 of %2 again: %3</source>
        <translation>已重新输出%1（%2 印发）：%3</translation>
    </message>
    <message>
        <source>write a report as PDF, Word or Excel file; --kinds lists the kinds</source>
        <translation>生成报表（PDF、Word 或 Excel）；--kinds 列出种类</translation>
    </message>
    <message>
        <source>a file name ending in .pdf, .docx or .xlsx</source>
        <translation>以 .pdf、.docx 或 .xlsx 结尾的文件名</translation>
    </message>
    <message>
        <source>a document number of at most %1 characters</source>
        <translation>发文字号，不超过%1个字</translation>
    </message>
    <message>
        <source>Note: %1 paragraphs are the office&apos;s own text.</source>
        <translation>提示：有%1段文字是本单位自行改写的。</translation>
    </message>
    <message>
        <source>Note: %1 paragraphs are the office&apos;s own text; at %2 places the draft has changed since, see the reports in the window.</source>
        <translation>提示：有%1段文字是本单位自行改写的，其中%2处的原文已有变化，请在窗口的“报表”页查看。</translation>
    </message>
    <message>
        <source>the layout: official, meeting, or one that the office made itself</source>
        <translation>版式：official（公文）、meeting（会议材料），或者本办版式方案的名称</translation>
    </message>
    <message>
        <source>Note: %1% was stated before, %2% is less.</source>
        <translation>提示：上次报的是%1%，这次的%2%低于上次。</translation>
    </message>
    <message>
        <source>kept as a draft, not handed in yet</source>
        <translation>存为草稿，暂不报送</translation>
    </message>
    <message>
        <source>the day on which it happened; default: today</source>
        <translation>发生的日期；默认今天</translation>
    </message>
    <message>
        <source>write the summary text of a task and period; an empty one takes it away</source>
        <translation>写一项任务一期的汇总稿；空白即取消</translation>
    </message>
    <message>
        <source>the summary texts of a plan</source>
        <translation>一份工作要点的汇总稿</translation>
    </message>
    <message>
        <source>left out with --draft: a draft has not been received</source>
        <translation>用 --draft 时不要写：草稿还没有收到</translation>
    </message>
    <message>
        <source>Saved as a draft: task %1, %2, %3, version %4.</source>
        <translation>已存为草稿：任务 %1，%2，%3，第 %4 版。</translation>
    </message>
    <message>
        <source>Report state</source>
        <translation>报送状态</translation>
    </message>
    <message>
        <source>Last step of review</source>
        <translation>最近一步审核</translation>
    </message>
    <message>
        <source>%1: task %2, %3, %4, version %5.</source>
        <translation>%1：任务 %2，%3，%4，第 %5 版。</translation>
    </message>
    <message>
        <source>Summary text</source>
        <translation>汇总稿</translation>
    </message>
    <message>
        <source>a task without a measure: the summary text is the task&apos;s</source>
        <translation>只写任务，不写举措：汇总稿是整项任务的</translation>
    </message>
    <message>
        <source>Summary text taken away: task %1, %2.</source>
        <translation>已取消汇总稿：任务 %1，%2。</translation>
    </message>
    <message>
        <source>Summary text saved: task %1, %2.</source>
        <translation>已保存汇总稿：任务 %1，%2。</translation>
    </message>
    <message>
        <source>the number of an act, as “qdesk act list” shows it</source>
        <translation>督办事项的编号，见“qdesk act list”</translation>
    </message>
    <message>
        <source>Act number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>限期</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Recorded as act no. %1.</source>
        <translation>已登记为第%1号督办事项。</translation>
    </message>
    <message>
        <source>Act no. %1 is taken away.</source>
        <translation>已删除第%1号督办事项。</translation>
    </message>
    <message>
        <source>the words: of a report its progress, of a reminder, an instruction, an answer, a contact what it says, of an adjustment or a task its text</source>
        <translation>文字内容：进展填报的进展情况；催办、批示、回复、联系记录所说的话；调整后的表述；临时任务的内容</translation>
    </message>
    <message>
        <source>how: phone, wechat, letter or visit</source>
        <translation>方式：phone（电话）、wechat（微信）、letter（书面）、visit（当面）</translation>
    </message>
    <message>
        <source>the day by which it is to be done or answered</source>
        <translation>要求办结或回复的日期</translation>
    </message>
    <message>
        <source>whose instruction it is</source>
        <translation>作出批示的领导</translation>
    </message>
    <message>
        <source>the new deadline: 2023-09-30, 9月底前</source>
        <translation>新的完成时限：2023-09-30、9月底前</translation>
    </message>
    <message>
        <source>the extension is granted</source>
        <translation>同意延期</translation>
    </message>
    <message>
        <source>the extension is refused</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>who decided; of a contact: with whom</source>
        <translation>审批人；联系记录中为联系对象</translation>
    </message>
    <message>
        <source>what was done so far</source>
        <translation>目前进展</translation>
    </message>
    <message>
        <source>the document it rests on</source>
        <translation>依据的文件</translation>
    </message>
    <message>
        <source>the title of the task</source>
        <translation>任务标题</translation>
    </message>
    <message>
        <source>the meeting, instruction or document the task comes from</source>
        <translation>任务来源：会议、批示或文件</translation>
    </message>
    <message>
        <source>the task does not count among those of the plan</source>
        <translation>不计入工作要点的统计</translation>
    </message>
    <message>
        <source>with it the instruction is done</source>
        <translation>批示已落实</translation>
    </message>
    <message>
        <source>only what still waits for somebody</source>
        <translation>只列尚未了结的</translation>
    </message>
    <message>
        <source>supervision: remind one agency, or all that are late</source>
        <translation>督办：催办一个单位，或所有逾期的单位</translation>
    </message>
    <message>
        <source>supervision: another wording of a measure from a day on</source>
        <translation>督办：从某日起调整举措的表述</translation>
    </message>
    <message>
        <source>supervision: a measure is part of the plan no more from a day on</source>
        <translation>督办：从某日起终止举措</translation>
    </message>
    <message>
        <source>supervision: a task that came during the year</source>
        <translation>督办：年中新增的临时任务</translation>
    </message>
    <message>
        <source>supervision: the sealed copy of an agency came in</source>
        <translation>督办：登记单位报来的盖章件</translation>
    </message>
    <message>
        <source>supervision: log a contact with an agency</source>
        <translation>督办：记录与单位的一次联系</translation>
    </message>
    <message>
        <source>supervision: the acts of the office and how they stand</source>
        <translation>督办：督办事项及其办理状态</translation>
    </message>
    <message>
        <source>supervision: what was done on an instruction</source>
        <translation>督办：登记批示的落实情况</translation>
    </message>
    <message>
        <source>supervision: what an agency said to a reminder</source>
        <translation>督办：登记单位对催办的回复</translation>
    </message>
    <message>
        <source>supervision: grant or refuse an extension</source>
        <translation>督办：批复延期申请</translation>
    </message>
    <message>
        <source>supervision: take away an act that was entered by mistake</source>
        <translation>督办：删除误录的督办事项</translation>
    </message>
    <message>
        <source>Recorded as act no. %1: contact with %2.</source>
        <translation>已登记为第%1号督办事项：与%2的联系记录。</translation>
    </message>
    <message>
        <source>The sealed copy of %1 for %2 came in on %3.</source>
        <translation>已登记：%1 %2的盖章件于%3收到。</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Note: it was asked for after the deadline %1 had passed.</source>
        <translation>提示：申请时已超过完成时限%1，属逾期申请。</translation>
    </message>
    <message>
        <source>Extension of %1 to %2: %3.</source>
        <translation>任务 %1 延期至%2：%3。</translation>
    </message>
    <message>
        <source>Recorded as act no. %1: instruction of %2 on task %3, %4.</source>
        <translation>已登记为第%1号督办事项：%2对任务 %3 的批示，%4。</translation>
    </message>
    <message>
        <source>Adjusted from %1: %2. Before: %3 Now: %4</source>
        <translation>自%1起调整任务 %2。原：%3现：%4</translation>
    </message>
    <message>
        <source>Terminated from %1: %2.</source>
        <translation>自%1起终止任务 %2。</translation>
    </message>
    <message>
        <source>Note: %1 reports are missing.</source>
        <translation>提示：尚缺 %1 份填报。</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1，%2：任务 %3。</translation>
    </message>
    <message>
        <source>Open again from %1: %2.</source>
        <translation>自%1起重新推进任务 %2。</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Words of the reminder</source>
        <translation>催办内容</translation>
    </message>
    <message>
        <source>%1 reminders to %2 agencies are recorded.</source>
        <translation>已登记催办 %1 条，涉及 %2 个单位。</translation>
    </message>
    <message>
        <source>On %1 nobody is late with that; nobody was reminded.</source>
        <translation>截至%1没有逾期的单位，未催办。</translation>
    </message>
    <message>
        <source>Added: %1, task %2 of the plan from %3, with %4 agencies.</source>
        <translation>已新增：%1，为工作要点的第 %2 项任务，自%3起，责任单位 %4 个。</translation>
    </message>
    <message>
        <source>%1 reports are missing after their reporting day</source>
        <translation>报送截止后未报%1份</translation>
    </message>
    <message>
        <source>%1 reports of %2 are missing after their reporting day</source>
        <translation>%2报送截止后未报%1份</translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation>报送截止</translation>
    </message>
    <message>
        <source>attach files to a report, an act of the office, a measure or a task</source>
        <translation>为填报、办理记录、举措或任务添加佐证材料</translation>
    </message>
    <message>
        <source>the files attached in a plan</source>
        <translation>列出计划的佐证材料</translation>
    </message>
    <message>
        <source>write the attached files into a new folder, by task</source>
        <translation>按任务把佐证材料导出到新文件夹</translation>
    </message>
    <message>
        <source>remove contents that no record ever named, left by work that was broken off</source>
        <translation>清除中断操作留下、从未被任何记录引用的文件内容</translation>
    </message>
    <message>
        <source>either --act or --agency with --period</source>
        <translation>要么用 --act，要么用 --agency 加 --period</translation>
    </message>
    <message>
        <source>Attached as no. %1: %2</source>
        <translation>已添加为第%1号：%2</translation>
    </message>
    <message>
        <source>Removed %1 contents that nobody named.</source>
        <translation>已清除%1个无人引用的文件内容。</translation>
    </message>
    <message>
        <source>Exported %1 files to %2</source>
        <translation>已导出%1个文件到%2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>附于</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>with the leaders&apos; instructions first; of the handout</source>
        <translation>会议材料：领导批示排在最前</translation>
    </message>
    <message>
        <source>a kind of operation as “audit list --json” has it under op, or its Chinese word</source>
        <translation>操作种类，即“audit list --json”中 op 的值，或中文名称</translation>
    </message>
    <message>
        <source>a day or moment not before --since</source>
        <translation>不早于 --since 的日期或时刻</translation>
    </message>
    <message>
        <source>up to this day or moment, the day included</source>
        <translation>到这一天（含）或这一时刻为止</translation>
    </message>
    <message>
        <source>who did it, by the name in the audit</source>
        <translation>操作人，按记录中的名字</translation>
    </message>
    <message>
        <source>only the newest N</source>
        <translation>只列最新的 N 条</translation>
    </message>
    <message>
        <source>a kind of report, as “qdesk report --kinds” lists them; act list: a kind of act, such as reminder; audit list: a kind of operation, such as edit_task</source>
        <translation>报表种类，见“qdesk report --kinds”；用于 act list 时为办理记录的种类，如 reminder；用于 audit list 时为操作种类，如 edit_task</translation>
    </message>
    <message>
        <source>only what is late: reports missing after their reporting day; of all periods unless one is given</source>
        <translation>只列迟的：填报截止日已过仍未报的；未指定期间时包括所有期间</translation>
    </message>
</context>
<context>
    <name>qd::ColumnBar</name>
    <message>
        <source>Columns of the table</source>
        <translation>表格各栏</translation>
    </message>
    <message>
        <source>What each column of the table holds; a change is read at once</source>
        <translation>表格每一栏是什么内容；改了马上重新识别</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Forgets what was set for this kind of table and finds the columns by their headings</source>
        <translation>不用记住的设置，按表头重新识别各栏</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>（第 %1 栏）</translation>
    </message>
    <message>
        <source>“%1” was recognised by its content only; please check it</source>
        <translation>“%1”这一栏只是按内容推测的，请核对</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>“%1”栏的内容</translation>
    </message>
</context>
<context>
    <name>qd::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>表格栏目</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Further to the left in the table (Alt+Up)</source>
        <translation>在表中左移一栏（Alt+↑）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Further to the right in the table (Alt+Down)</source>
        <translation>在表中右移一栏（Alt+↓）</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>The columns this report usually has</source>
        <translation>这种材料通常的栏目和顺序</translation>
    </message>
</context>
<context>
    <name>qd::ColumnMemory</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Columns as &amp;designed</source>
        <translation>恢复默认列(&amp;D)</translation>
    </message>
</context>
<context>
    <name>qd::ContactForm</name>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>联系内容</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Reports of</source>
        <translation>哪一期的填报</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Contact with an agency</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Sealed copy received</source>
        <translation>收到盖章件</translation>
    </message>
    <message>
        <source>Choose an agency</source>
        <translation>选择单位</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>请选择单位。</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>请填写内容。</translation>
    </message>
    <message>
        <source>The contact with %1 is recorded.</source>
        <translation>已登记与%1的联系。</translation>
    </message>
    <message>
        <source>The sealed copy of %1 for %2 is recorded.</source>
        <translation>已登记%1 %2的盖章件。</translation>
    </message>
</context>
<context>
    <name>qd::ContentFields</name>
    <message>
        <source>Chosen by the office where nobody leads; never printed as the lead agency</source>
        <translation>没有牵头单位时由本办指定，不作为牵头单位打印</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Summarising agency</source>
        <translation>汇总单位</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>如 %1</translation>
    </message>
    <message>
        <source>As the task: %1</source>
        <translation>随任务：%1</translation>
    </message>
</context>
<context>
    <name>qd::ContentForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S or Ctrl+Enter)</source>
        <translation>保存（Ctrl+S 或 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>A measure needs a text.</source>
        <translation>请填写举措内容。</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>The start is not a day.</source>
        <translation>开始时间不是日期。</translation>
    </message>
    <message>
        <source>Not saved yet; kept as typed.</source>
        <translation>尚未保存，输入内容已暂存。</translation>
    </message>
    <message>
        <source>Not saved yet; some of it was changed elsewhere, see the red lines.</source>
        <translation>尚未保存；有内容已在别处改动，见红字。</translation>
    </message>
    <message>
        <source>The day of the deadline does not exist.</source>
        <translation>完成时限中的日期不存在。</translation>
    </message>
</context>
<context>
    <name>qd::CorrectionForm</name>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Basis: the document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Person: leader, who decided, with whom</source>
        <translation>人员（领导、批准人或联系人）</translation>
    </message>
    <message>
        <source>To be done or answered by</source>
        <translation>办理或回复期限</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>更正文字</translation>
    </message>
    <message>
        <source>%1 of %2. What it established stays; to change that, delete it and enter it anew.</source>
        <translation>%1，%2。只更正文字；要改种类、日期、状态或时限，请删除后重新登记。</translation>
    </message>
    <message>
        <source>The day is none; write it as 2023-06-30.</source>
        <translation>日期无效，请写成2023-06-30。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>还没有改动。</translation>
    </message>
    <message>
        <source>The words are corrected.</source>
        <translation>已更正。</translation>
    </message>
</context>
<context>
    <name>qd::CyclesPane</name>
    <message>
        <source>Set the cycle</source>
        <translation>设定周期</translation>
    </message>
    <message>
        <source>Cycles that the office set</source>
        <translation>本办设定的填报周期</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The plan or a task of it</source>
        <translation>要点或其中的任务</translation>
    </message>
    <message>
        <source>The task or a measure of it</source>
        <translation>任务或其中的举措</translation>
    </message>
    <message>
        <source>Reporting cycle</source>
        <translation>填报周期</translation>
    </message>
    <message>
        <source>Month in which reports are due</source>
        <translation>报送截止的月份</translation>
    </message>
    <message>
        <source>due in the period&apos;s last month</source>
        <translation>本期最后一个月</translation>
    </message>
    <message>
        <source>due in the month after</source>
        <translation>次月</translation>
    </message>
    <message>
        <source>Day of the month by which reports are due</source>
        <translation>报送截止的日子</translation>
    </message>
    <message>
        <source>day </source>
        <translation>截止日：</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>From when it holds</source>
        <translation>从何时起</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>整个要点</translation>
    </message>
    <message>
        <source>This plan is reported on %1. What holds for a measure goes before its task, that before the plan; what earlier periods owed stays.</source>
        <translation>本要点%1填报。举措的周期先于任务，任务的先于要点；已经过去的期该报的不变。</translation>
    </message>
    <message>
        <source>Once a plan is open, its cycles stand here.</source>
        <translation>打开工作要点后，这里列出填报周期。</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>一开始</translation>
    </message>
    <message>
        <source>the whole task</source>
        <translation>整项任务</translation>
    </message>
    <message>
        <source>from the next period on (%1)</source>
        <translation>自下一期起（%1）</translation>
    </message>
    <message>
        <source>from this month on (%1)</source>
        <translation>自本月起（%1）</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>自始</translation>
    </message>
    <message>
        <source>%1: reported %2 now.</source>
        <translation>%1：改为%2填报。</translation>
    </message>
</context>
<context>
    <name>qd::DayEdit</name>
    <message>
        <source>Not a day. Write it as %1.</source>
        <translation>不是日期，请写成 %1。</translation>
    </message>
</context>
<context>
    <name>qd::DeadlineField</name>
    <message>
        <source>e.g. %1</source>
        <translation>如 %1</translation>
    </message>
    <message>
        <source>Not understood as a day. Write it as %1 or %2.</source>
        <translation>未识别出日期，请写成 %1 或 %2。</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ no date to meet</source>
        <translation>→ 不设截止日期</translation>
    </message>
    <message>
        <source>No day understood: kept as printed, never counted as overdue.</source>
        <translation>未识别出日期，将按原文保存，不计逾期。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Deadlines that plans usually name</source>
        <translation>工作要点中常见的完成时限</translation>
    </message>
</context>
<context>
    <name>qd::DecisionForm</name>
    <message>
        <source>Granted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>批复</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>延至</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Document of the decision</source>
        <translation>批复文件</translation>
    </message>
    <message>
        <source>Remark, or reason of the refusal</source>
        <translation>说明或不同意的理由</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Decide on the extension</source>
        <translation>批复延期</translation>
    </message>
    <message>
        <source>Write the day until which it is extended.</source>
        <translation>请填写延到哪一天。</translation>
    </message>
    <message>
        <source>It cannot be decided before it was asked for.</source>
        <translation>批复日期不能早于申请日期。</translation>
    </message>
    <message>
        <source>The deadline is extended to %1.</source>
        <translation>已延期至%1。</translation>
    </message>
    <message>
        <source>The extension is refused.</source>
        <translation>已登记不同意延期。</translation>
    </message>
</context>
<context>
    <name>qd::DecisionModel</name>
    <message>
        <source>New agency</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <translation>同“%1”</translation>
    </message>
    <message>
        <source>Name in the plan</source>
        <translation>计划中的名称</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>● chosen by hand</source>
        <translation>● 手工指定</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>how the name was found in the register</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>how the name was found</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>● checked</source>
        <translation>● 已核对</translation>
    </message>
    <message>
        <source>▲ two spellings, please check</source>
        <translation>▲ 两种写法，请核对</translation>
    </message>
    <message>
        <source>● the same agency</source>
        <translation>● 同一单位</translation>
    </message>
    <message>
        <source>○ %1</source>
        <comment>how the name was found</comment>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>qd::DecisionPanel</name>
    <message>
        <source>Agencies of the plan</source>
        <translation>计划中的单位</translation>
    </message>
</context>
<context>
    <name>qd::DeletedTableModel</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>删除的内容</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>原所在</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>With</source>
        <translation>删除方式</translation>
    </message>
    <message>
        <source>%1 (deleted too)</source>
        <translation>%1（也已删除）</translation>
    </message>
</context>
<context>
    <name>qd::Desk</name>
    <message>
        <source>“%1” is open in another window, which has come to the front.</source>
        <translation>“%1”已在另一个窗口中打开，那个窗口已显示在最前面。</translation>
    </message>
</context>
<context>
    <name>qd::DifferenceModel</name>
    <message>
        <source>%1 kept</source>
        <translation>保留 %1 条</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>已报进展</translation>
    </message>
</context>
<context>
    <name>qd::DifferencePanel</name>
    <message>
        <source>What the new text changes</source>
        <translation>新文本带来的变化</translation>
    </message>
    <message>
        <source> %1 without a tick are not carried out.</source>
        <translation>未勾选的 %1 项不采用。</translation>
    </message>
    <message>
        <source> Take the tick off what is not to be carried out.</source>
        <translation>不采用的请去掉勾选。</translation>
    </message>
    <message>
        <source>Compared with “%1”: </source>
        <translation>与“%1”相比：</translation>
    </message>
</context>
<context>
    <name>qd::DifferenceText</name>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>文字有改动</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>序号变动</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>位置变动</translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>时限：%1</translation>
    </message>
    <message>
        <source>of a measure</source>
        <translation>举措时限</translation>
    </message>
    <message>
        <source>agencies changed</source>
        <translation>单位变动</translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation>原文：%1
新文：%2</translation>
    </message>
    <message>
        <source>is hidden, its reports are kept</source>
        <translation>不再列出，已报进展保留</translation>
    </message>
    <message>
        <source>is hidden</source>
        <translation>不再列出</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 unchanged.</source>
        <translation>新增 %1 项，修改 %2 项，删除 %3 项，不变 %4 项。</translation>
    </message>
</context>
<context>
    <name>qd::DoubtBar</name>
    <message>
        <source>Previous point</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>接受（Enter）</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Settles this point as proposed and goes to the next: Enter</source>
        <translation>按建议确认本项并转到下一项（Enter）</translation>
    </message>
    <message>
        <source>%1 points to settle</source>
        <translation>待确认 %1 项</translation>
    </message>
    <message>
        <source>Nothing left to settle</source>
        <translation>没有待确认项</translation>
    </message>
    <message>
        <source>Change (E)</source>
        <translation>修改（E）</translation>
    </message>
    <message>
        <source>The point before, this one stays open: Shift+F8</source>
        <translation>暂不处理，看上一项：Shift+F8</translation>
    </message>
    <message>
        <source>The next point, this one stays open: F8</source>
        <translation>暂不处理，看下一项：F8</translation>
    </message>
    <message>
        <source>Goes to the place where it can be changed: E or F2</source>
        <translation>转到可以修改的地方：E 或 F2</translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <comment>number, then the question</comment>
        <translation>任务 %1：%2</translation>
    </message>
    <message>
        <source>%1 tasks are shared out by duties, without a lead agency; keep them as printed?</source>
        <translation>%1项按职责分工、无牵头单位，保持原文？</translation>
    </message>
    <message>
        <source>%1 tasks name several agencies and no lead; keep them as printed?</source>
        <translation>%1项有多个单位、无牵头单位，保持原文？</translation>
    </message>
    <message>
        <source>Lists the tasks, to name a lead for one: E or F2</source>
        <translation>列出这些任务，可为其中一项指定牵头单位：E 或 F2</translation>
    </message>
    <message>
        <source>Settles all points of this kind as proposed: Shift+Enter; Ctrl+Z opens them again together</source>
        <translation>这一类各项都按建议确认：Shift+Enter；Ctrl+Z 一次全部恢复待确认</translation>
    </message>
    <message>
        <source>Settles every remaining point as proposed; Ctrl+Z opens them again together</source>
        <translation>余下各项都按建议确认；Ctrl+Z 一次全部恢复待确认</translation>
    </message>
    <message>
        <source>Accept %1 alike</source>
        <translation>接受同类%1项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>同类%1项</translation>
    </message>
    <message>
        <source>Accept all</source>
        <comment>short</comment>
        <translation>全接受</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Leave (E)</source>
        <translation>保持原样（E）</translation>
    </message>
    <message>
        <source>%1 punctuation marks of the text are half-width; make them full-width?</source>
        <translation>原文有%1处半角标点，改成全角？</translation>
    </message>
    <message>
        <source>Leaves the punctuation as it is: E or F2</source>
        <translation>标点保持原样：E 或 F2</translation>
    </message>
</context>
<context>
    <name>qd::DutyGrid</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Only ticked agencies owe a report on a measure. Papers still print the task&apos;s full list.</source>
        <translation>只有打勾的单位需要填报该举措；打印时仍列出任务的全部责任单位。</translation>
    </message>
    <message>
        <source>Whole &amp;row</source>
        <translation>整行(&amp;R)</translation>
    </message>
    <message>
        <source>Tick or untick all agencies of this measure</source>
        <translation>全选或全不选这条举措的单位</translation>
    </message>
    <message>
        <source>Whole &amp;column</source>
        <translation>整列(&amp;C)</translation>
    </message>
    <message>
        <source>Tick or untick this agency on all measures</source>
        <translation>全选或全不选这个单位的举措</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 measures have nobody to report on them.</source>
        <translation>有 %1 条举措没有填报单位。</translation>
    </message>
    <message>
        <source>Who reports on what</source>
        <translation>分工到举措</translation>
    </message>
</context>
<context>
    <name>qd::DutyGridModel</name>
    <message>
        <source>%1 has no part in this measure</source>
        <translation>%1 不是这条举措的责任单位</translation>
    </message>
    <message>
        <source>%1 owes reports on this measure</source>
        <translation>%1 填报这条举措</translation>
    </message>
    <message>
        <source>%1 owes no report on this measure</source>
        <translation>%1 不填报这条举措</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>%1: click to tick or untick the whole column</source>
        <translation>%1：单击全选或全不选这一列</translation>
    </message>
</context>
<context>
    <name>qd::DutyHeader</name>
    <message>
        <source>Text of the measure</source>
        <translation>举措内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>phrase, day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No deadline set</source>
        <translation>未定完成时限</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>完成时限：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>shape, light, reason</comment>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>qd::EndForm</name>
    <message>
        <source>There is no such measure.</source>
        <translation>没有可办的举措。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Basis: the document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Reason, where reports are missing</source>
        <translation>理由（有未报填报时必填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自何日起</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>办结销号</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Re-open</source>
        <translation>重新推进</translation>
    </message>
    <message>
        <source>%1 reports that were due by that day are missing.</source>
        <translation>到这一天应报未报%1份。</translation>
    </message>
    <message>
        <source>Tick the measures.</source>
        <translation>请勾选举措。</translation>
    </message>
    <message>
        <source>Name the document it rests on.</source>
        <translation>请填写依据文件。</translation>
    </message>
    <message>
        <source>Reports are missing: write why it is closed out all the same.</source>
        <translation>还有未报的填报，请说明办结理由。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>%1 measures: %2.</source>
        <translation>%1条举措：%2。</translation>
    </message>
    <message>
        <source>%1 measures are terminated.</source>
        <translation>已终止%1条举措。</translation>
    </message>
    <message>
        <source>%1 measures are open again.</source>
        <translation>已重新推进%1条举措。</translation>
    </message>
</context>
<context>
    <name>qd::EntryEditor</name>
    <message>
        <source>Discard unsaved text</source>
        <translation>放弃未保存的内容</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并下一条</translation>
    </message>
    <message>
        <source>Saves this report and goes to the next one not reported yet: Ctrl+Enter</source>
        <translation>保存本条并转到下一条未报（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Unsaved text of %1 is back.</source>
        <translation>已恢复 %1 未保存的内容。</translation>
    </message>
    <message>
        <source>Reported on %1; saving again keeps both.</source>
        <translation>已于 %1 填报；再次保存会另存一版，原来的也保留。</translation>
    </message>
    <message>
        <source>This measure was just reported: %1, %2. What you type here is kept; saving keeps both.</source>
        <translation>该举措刚有新填报（%1，%2），见右侧；您正在填写的内容不受影响，保存后两份都保留。</translation>
    </message>
    <message>
        <source>Typed, not saved yet; it is kept by itself.</source>
        <translation>已填写，尚未保存；内容会自动保留。</translation>
    </message>
    <message>
        <source>Carry all over</source>
        <translation>全部沿用</translation>
    </message>
    <message>
        <source>What was typed here is replaced by the last report.</source>
        <translation>已输入的内容将被上期填报的内容替换。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>▲ %1% was stated before. If it did go down to %2%, save once more (Ctrl+Enter).</source>
        <translation>▲ 上次报的是%1%。确实降为%2%的，请再保存一次（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>▲ Less than the %1% stated before</source>
        <translation>▲ 低于上次报的%1%</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Puts in a phrase of the office: type its code and Ctrl+J, or choose from the list (Ctrl+J)</source>
        <translation>插入本办的常用语：输入代码后按 Ctrl+J，或从列表中选（Ctrl+J）</translation>
    </message>
    <message>
        <source>Returned on %1 by %2: %3</source>
        <translation>已退回（%1，%2）：%3</translation>
    </message>
    <message>
        <source>This report was returned; correct it and save it again.</source>
        <translation>这份填报已退回，请修改后重新保存。</translation>
    </message>
</context>
<context>
    <name>qd::EntryForm</name>
    <message>
        <source>Work cannot go on; say why under problems</source>
        <translation>工作无法推进；请在“存在问题”中说明原因</translation>
    </message>
    <message>
        <source>Pro&amp;gress made</source>
        <translation>进展情况(&amp;J)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>存在问题(&amp;W)</translation>
    </message>
    <message>
        <source>Ne&amp;xt steps</source>
        <translation>下一步计划(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>备注(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Percent done</source>
        <translation>完成百分比(&amp;P)</translation>
    </message>
    <message>
        <source>Finishe&amp;d on</source>
        <translation>完成日期(&amp;D)</translation>
    </message>
    <message>
        <source>Work state</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Blocked (S)</source>
        <translation>受阻 (S)</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100; may stay empty. A letter sets the state that bears it.</source>
        <translation>0至100的整数，可以空着；按字母键选定带该字母的工作状态</translation>
    </message>
</context>
<context>
    <name>qd::EntryGrid</name>
    <message>
        <source>Discard unsaved text</source>
        <translation>放弃未保存的文字</translation>
    </message>
    <message>
        <source>Carry over for the rest</source>
        <translation>其余沿用上期</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Reports of the agency in this period</source>
        <translation>该单位本期填报</translation>
    </message>
    <message>
        <source>Every row that is neither reported nor typed into takes the agency&apos;s last report: Ctrl+L</source>
        <translation>未报、也未填写的各行，都填入该单位上期内容（Ctrl+L）</translation>
    </message>
    <message>
        <source>Saves all rows that were typed into, as one step: Ctrl+Enter</source>
        <translation>一次保存填写过的各行（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>%1 rows typed, not saved yet; they are kept by themselves.</source>
        <translation>已填写%1行，未保存；文字已自动暂存。</translation>
    </message>
    <message>
        <source>Type into a cell, or paste cells from Excel (Ctrl+V).</source>
        <translation>直接在单元格里填写，或从 Excel 复制后粘贴（Ctrl+V）。</translation>
    </message>
    <message>
        <source>%1 rows carried over from the last report; save to hand them in.</source>
        <translation>已沿用%1行上期内容，保存后生效。</translation>
    </message>
    <message>
        <source>No row to carry over: all are reported or typed into, or have no earlier report.</source>
        <translation>没有可沿用的行：都已报或已填写，或者以前没有报过。</translation>
    </message>
    <message>
        <source>Unsaved text discarded; Ctrl+Z in the table brings it back.</source>
        <translation>已放弃未保存的文字；在表格中按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Nothing saved yet: %1: %2</source>
        <translation>尚未保存：%1 %2</translation>
    </message>
    <message>
        <source>%1 reports saved</source>
        <translation>已保存%1条</translation>
    </message>
    <message>
        <source>There are no cells to paste: copy them in Excel first.</source>
        <translation>没有可粘贴的单元格，请先在 Excel 中复制。</translation>
    </message>
    <message>
        <source>The reports changed meanwhile, the pasted cells were not filled in; paste them again.</source>
        <translation>填报内容刚有变化，粘贴的内容没有填入，请重新粘贴。</translation>
    </message>
    <message>
        <source>The pasted cells say what stands there already.</source>
        <translation>粘贴的内容与现有内容相同。</translation>
    </message>
    <message>
        <source>%1 cells filled in; save to hand them in, Ctrl+Z takes them back.</source>
        <translation>已填入%1格；保存后生效，按 Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>%1: %2% to %3%</source>
        <translation>%1：%2%→%3%</translation>
    </message>
    <message>
        <source>%1 percentages are less than before (%2). If that is so, save once more.</source>
        <translation>%1个百分比低于上次（%2）。确实如此的，请再保存一次。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Decide first about the pasted cells: Enter fills them in, Esc gives them up.</source>
        <translation>请先处理粘贴的内容：按 Enter 填入，按 Esc 不填入。</translation>
    </message>
</context>
<context>
    <name>qd::EntryGridModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>工作举措</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>上期进展</translation>
    </message>
    <message>
        <source>Progress made</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步计划</translation>
    </message>
    <message>
        <source>Work state</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>进度%</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <translation>已填写，未保存</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Progress made is still missing; fill it in before saving</source>
        <translation>还没有进展情况，保存前请填写</translation>
    </message>
    <message>
        <source>Less than the %1% stated before</source>
        <translation>低于上次报的%1%</translation>
    </message>
</context>
<context>
    <name>qd::EntryListModel</name>
    <message>
        <source>reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <comment>measure, role, state</comment>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>number, text, role, state</comment>
        <translation>%1 %2，%3，%4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>supports; no report is owed</source>
        <translation>配合，不需填报</translation>
    </message>
    <message>
        <source>reported; not saved: what was typed since</source>
        <translation>已报，另有文字未保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>returned; to be corrected</source>
        <translation>已退回，待修改重报</translation>
    </message>
    <message>
        <source>a draft, not handed in</source>
        <translation>草稿，尚未报送</translation>
    </message>
    <message>
        <source>reported and accepted</source>
        <translation>已报送，已审核</translation>
    </message>
</context>
<context>
    <name>qd::EntryPage</name>
    <message>
        <source>No plan yet</source>
        <translation>还没有工作要点</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>没有应报事项</translation>
    </message>
    <message>
        <source>Import a plan first; then each agency&apos;s measures are listed here.</source>
        <translation>请先导入工作要点，各单位的举措就会列在这里。</translation>
    </message>
    <message>
        <source>This agency owes no report in this period. Choose another agency or period.</source>
        <translation>该单位本期没有应报事项，请另选单位或期。</translation>
    </message>
    <message>
        <source>Only not reported</source>
        <translation>只看未报</translation>
    </message>
    <message>
        <source>&amp;Save and next</source>
        <translation>保存并下一条(&amp;S)</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入工作要点…</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Type a part of the name or its pinyin initials</source>
        <translation>可输入名称的一部分或拼音首字母</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>填报期</translation>
    </message>
    <message>
        <source>Measures due</source>
        <translation>应报举措</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>&amp;Carry all over</source>
        <translation>全部沿用(&amp;C)</translation>
    </message>
    <message>
        <source>No agency “%1”</source>
        <translation>没有单位“%1”</translation>
    </message>
    <message>
        <source>Type a part of its name or its pinyin initials. Nothing is entered until an agency is chosen.</source>
        <translation>请输入单位名称的一部分或拼音首字母。选定单位后才能填报。</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格填报</translation>
    </message>
    <message>
        <source>All reports of the agency in one table, to be typed or pasted from Excel (Ctrl+G)</source>
        <translation>把该单位本期各条列成一张表，可直接填写，也可从 Excel 粘贴（Ctrl+G）</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>表格填报(&amp;T)</translation>
    </message>
</context>
<context>
    <name>qd::EntrySheet</name>
    <message>
        <source>No work state</source>
        <translation>不是工作状态</translation>
    </message>
    <message>
        <source>%1 rows were copied, but %2 are selected; nothing was filled in. Select as many, or only the first cell.</source>
        <translation>复制了%1行，选中的是%2行，没有填入；请选中同样多的行，或者只选第一格。</translation>
    </message>
    <message>
        <source>No row of this agency</source>
        <translation>本单位没有这一条</translation>
    </message>
    <message>
        <source>This number came before</source>
        <translation>编号与前面的重复</translation>
    </message>
    <message>
        <source>%1 rows were copied, but from here on there are %2; nothing was filled in. Copy as many, or the column of numbers too.</source>
        <translation>复制了%1行，从所选的一行起是%2行，对不上，没有填入；请复制同样多的行，或连同“编号”一栏一起复制。</translation>
    </message>
</context>
<context>
    <name>qd::EvidencePane</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>举措%1</translation>
    </message>
    <message>
        <source>No file is attached yet.</source>
        <translation>尚未添加佐证材料。</translation>
    </message>
    <message>
        <source>%1 files, %2.</source>
        <translation>共%1个文件，%2。</translation>
    </message>
    <message>
        <source>Files can be dropped here too, or pasted with Ctrl+V</source>
        <translation>也可以把文件拖到这里，或复制后按 Ctrl+V 粘贴</translation>
    </message>
</context>
<context>
    <name>qd::EvidenceStrip</name>
    <message>
        <source>Add evidence…</source>
        <translation>添加佐证…</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>等另%1个</translation>
    </message>
    <message>
        <source>No evidence attached</source>
        <translation>尚无佐证材料</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>佐证材料：</translation>
    </message>
    <message>
        <source>Files can be dropped here too</source>
        <translation>也可以把文件拖到这里</translation>
    </message>
    <message>
        <source>Save the report first, then attach its files</source>
        <translation>请先保存这次填报，再添加佐证材料</translation>
    </message>
</context>
<context>
    <name>qd::EvidenceWords</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>About no task</source>
        <translation>不属于任何任务</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Compressed files</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>qd::EvidenceWork</name>
    <message>
        <source>Choose the files to attach</source>
        <translation>选择要添加的佐证材料</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The mail program did not hand the attachment over; save it as a file and attach that.</source>
        <translation>邮件程序没有交出附件，请先把它另存为文件再添加。</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>%1 files attached</source>
        <translation>已添加%1个文件</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开%1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>%1 files taken away</source>
        <translation>已移除%1个文件</translation>
    </message>
    <message>
        <source>Export the files into a new folder</source>
        <translation>把佐证材料导出到新文件夹</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Exporting files</source>
        <translation>正在导出文件</translation>
    </message>
    <message>
        <source>%1 files exported to %2</source>
        <translation>已导出%1个文件到%2</translation>
    </message>
</context>
<context>
    <name>qd::ExportWords</name>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Excel…</source>
        <translation>&amp;Excel…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel 文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
</context>
<context>
    <name>qd::ExtensionForm</name>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>延至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Progress so far</source>
        <translation>目前进展</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>批复</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Document of the decision</source>
        <translation>批复文件</translation>
    </message>
    <message>
        <source>Extension of a deadline</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>It has no deadline with a day so far.</source>
        <translation>目前没有明确到日的时限。</translation>
    </message>
    <message>
        <source>The present deadline is %1; this is asked for late.</source>
        <translation>现时限为%1，属逾期申请。</translation>
    </message>
    <message>
        <source>The present deadline is %1.</source>
        <translation>现时限为%1。</translation>
    </message>
    <message>
        <source>Choose the measure.</source>
        <translation>请选择举措。</translation>
    </message>
    <message>
        <source>Write the new deadline.</source>
        <translation>请填写新的时限。</translation>
    </message>
    <message>
        <source>The new deadline names no day.</source>
        <translation>新的时限没有明确到哪一天。</translation>
    </message>
    <message>
        <source>The new deadline must lie after the present one, %1.</source>
        <translation>新的时限须晚于现时限%1。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>The deadline is extended to %1.</source>
        <translation>已延期至%1。</translation>
    </message>
    <message>
        <source>The request for an extension to %1 is recorded.</source>
        <translation>已登记延期至%1的申请。</translation>
    </message>
</context>
<context>
    <name>qd::ExtraTaskForm</name>
    <message>
        <source>Counts among the tasks of the plan</source>
        <translation>计入工作要点的统计</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>任务内容</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>任务来源</translation>
    </message>
    <message>
        <source>meeting, instruction or document</source>
        <translation>会议、批示或文件</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>下达日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>names apart by “、”</source>
        <translation>单位之间用“、”隔开</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Task of the year</source>
        <translation>临时任务</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂不指定</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>请填写任务内容。</translation>
    </message>
    <message>
        <source>Write where the task comes from.</source>
        <translation>请填写任务来源。</translation>
    </message>
    <message>
        <source>“%1” is no agency of the register.</source>
        <translation>名册中没有“%1”。</translation>
    </message>
    <message>
        <source>Added at the end of the plan: %1.</source>
        <translation>已排在工作要点之后：%1。</translation>
    </message>
</context>
<context>
    <name>qd::FieldWords</name>
    <message>
        <source>Id</source>
        <translation>内部编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Reporting cycle</source>
        <translation>填报周期</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>建立时间</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number of the heading</source>
        <translation>上级标题编号</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>上级标题</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Deadline day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Summarising agency</source>
        <translation>汇总单位</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Responsible leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>State set by</source>
        <translation>状态登记人</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集合单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>归属起期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>归属止期</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>文中写法</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>含“等”</translation>
    </message>
    <message>
        <source>Role by rule</source>
        <translation>按规则定角色</translation>
    </message>
    <message>
        <source>Prefix supplied</source>
        <translation>补全前缀</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>填报期</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>完成百分比</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步计划</translation>
    </message>
    <message>
        <source>Report state</source>
        <translation>报送状态</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>保存人</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>文件指纹</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>涉及名称</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>成员关系</translation>
    </message>
    <message>
        <source>Responsible agency</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Exemption from reporting</source>
        <translation>免填报</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>进展填报</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>待核对事项</translation>
    </message>
    <message>
        <source>Owes no report</source>
        <translation>不填报</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>First reporting period</source>
        <translation>起报期</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>From that day</source>
        <translation>自该日起</translation>
    </message>
    <message>
        <source>Act of the office</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Setting of the office</source>
        <translation>本办设定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>Plan it stood in</source>
        <translation>所在方案</translation>
    </message>
    <message>
        <source>Notes beside it</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Plans taken</source>
        <translation>导入的方案</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>删除日期</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>报表种类</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>印发人</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Options of the paper</source>
        <translation>报表选项</translation>
    </message>
    <message>
        <source>Fingerprint of the paper</source>
        <translation>文稿校验值</translation>
    </message>
    <message>
        <source>Fingerprint of the PDF</source>
        <translation>PDF 校验值</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>数据校验值</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>作废日期</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Issue of a paper</source>
        <translation>印发的报表</translation>
    </message>
    <message>
        <source>Selection of measures</source>
        <translation>举措范围</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Text of the office</source>
        <translation>办公室改写的文字</translation>
    </message>
    <message>
        <source>Former text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>所属事项</translation>
    </message>
    <message>
        <source>At milestones</source>
        <translation>按形象进度</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月几日前</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>推后月数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>文件校验值</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Extra task</source>
        <translation>临时任务</translation>
    </message>
    <message>
        <source>In the counts</source>
        <translation>计入统计</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>任务来源</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Step of review</source>
        <translation>审核记录</translation>
    </message>
    <message>
        <source>Summary text</source>
        <translation>汇总稿</translation>
    </message>
    <message>
        <source>Reporting day</source>
        <translation>报送截止</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>形象进度</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Date of the office</source>
        <translation>本办日程</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
</context>
<context>
    <name>qd::FindingWords</name>
    <message>
        <source>The check of the database says: %1</source>
        <translation>数据库自检报告：%1</translation>
    </message>
    <message>
        <source>Row %1 of “%2” names a row of “%3” that is not there</source>
        <translation>“%2”第%1行引用的“%3”记录不存在</translation>
    </message>
    <message>
        <source>Task with id %1 has no measure</source>
        <translation>编号为%1的任务没有举措</translation>
    </message>
    <message>
        <source>Task with id %1 is of plan %2, its section of plan %3</source>
        <translation>编号为%1的任务属于计划%2，其所在部分却属于计划%3</translation>
    </message>
    <message>
        <source>Responsible agency with id %1 is of task %2, its measure of task %3</source>
        <translation>编号为%1的责任单位属于任务%2，其举措却属于任务%3</translation>
    </message>
    <message>
        <source>Versions of the report on measure %1 by agency %2 in %3 have a gap</source>
        <translation>举措%1、单位%2在%3的填报版次不连续</translation>
    </message>
    <message>
        <source>Membership with id %1 is in %2, which is no collective</source>
        <translation>编号为%1的成员关系挂在“%2”下，但该单位不是集合单位</translation>
    </message>
    <message>
        <source>Plan with id %1 has no section</source>
        <translation>编号为%1的计划没有任何部分</translation>
    </message>
    <message>
        <source>Recorded change %1 cannot be read</source>
        <translation>编号为%1的改动记录无法读取</translation>
    </message>
    <message>
        <source>“%3” of row %1 of “%2” holds no possible value</source>
        <translation>“%2”第 %1 行的“%3”不是有效的值</translation>
    </message>
    <message>
        <source>“%3” of row %1 of “%2” is not what was last recorded</source>
        <translation>“%2”第 %1 行的“%3”与最后一次记录不一致</translation>
    </message>
    <message>
        <source>Row %1 of “%2” was never recorded</source>
        <translation>“%2”第 %1 行没有任何记录</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is gone, though nobody removed it</source>
        <translation>“%2”第 %1 行不见了，但没有删除记录</translation>
    </message>
    <message>
        <source>Recorded change %1 does not begin where the one before it ended</source>
        <translation>第 %1 条改动记录与前一条对不上</translation>
    </message>
    <message>
        <source>Recorded operation %1 cannot be read</source>
        <translation>第 %1 项操作记录无法读取</translation>
    </message>
    <message>
        <source>The kept %3 of issue No. %2 of “%1” is not what was issued</source>
        <translation>《%1》第%2期存档的%3与印发时不一致</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The attached file no. %1, “%2”, is missing</source>
        <translation>第%1号佐证材料“%2”不见了</translation>
    </message>
    <message>
        <source>The attached file no. %1, “%2”, was altered after it had been attached</source>
        <translation>第%1号佐证材料“%2”在添加之后被改动过</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is of plan %3, its task of plan %4</source>
        <translation>“%2”第%1行属于计划%3，其任务属于计划%4</translation>
    </message>
</context>
<context>
    <name>qd::FoldGroup</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>qd::FoldedText</name>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>qd::FoundModel</name>
    <message>
        <source>No task, measure or agency matches “%1”.</source>
        <translation>没有与“%1”相符的任务、举措或单位。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (first %2 of %3)</source>
        <translation>%1（共%3项，先列%2项）</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agencies, their role</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>All of them in the task list…</source>
        <translation>在“任务”页列出全部…</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>text, what stands beside it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>qd::HeaderBar</name>
    <message>
        <source>Plan</source>
        <translation>工作要点</translation>
    </message>
    <message>
        <source>Which plan the window shows</source>
        <translation>选择要查看的工作要点</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>填报期</translation>
    </message>
    <message>
        <source>The reporting period that counts and reports are about</source>
        <translation>各项统计和报表所指的填报期</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有工作要点</translation>
    </message>
    <message>
        <source>Plan settings…</source>
        <translation>计划设置…</translation>
    </message>
    <message>
        <source>Title of the plan, and the first period that reports are owed for</source>
        <translation>计划标题和起报期</translation>
    </message>
    <message>
        <source>Search tasks, agencies  Ctrl+F</source>
        <translation>搜索任务、单位  Ctrl+F</translation>
    </message>
    <message>
        <source>Manage plans…</source>
        <translation>工作要点管理…</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>Tasks, measures and agencies by words, pinyin or number; “%1” finds what that agency leads (Ctrl+F)</source>
        <translation>按词语、拼音（首字母或全拼）或序号查找任务、举措、单位；输入“%1”可找到该单位牵头的任务（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>qd::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>qd::ImportPage</name>
    <message>
        <source>Import a plan</source>
        <translation>导入工作要点</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>重新选择文件</translation>
    </message>
    <message>
        <source>The changes made to this plan are not imported yet and will be lost.</source>
        <translation>对这份工作要点所做的修改还没有导入，将会丢失。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>The import is not finished</source>
        <translation>导入尚未完成</translation>
    </message>
    <message>
        <source>The plan on the import page has not been imported; closing discards what you settled there.</source>
        <translation>导入页上的工作要点尚未导入，关闭窗口将丢失已作的核对和修改。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source> %1 points are left to settle; the page Today lists them.</source>
        <translation>还有 %1 处待确认，列在“今日”页。</translation>
    </message>
    <message>
        <source>What was settled in the last import cannot be brought back; please open its text again.</source>
        <translation>上次没核对完的内容无法恢复，请重新打开原文件。</translation>
    </message>
    <message>
        <source>A plan is only half reviewed; what was settled in it will be lost.</source>
        <translation>有一份工作要点还没有核对完，已作的核对将会丢失。</translation>
    </message>
</context>
<context>
    <name>qd::ImportSteps</name>
    <message>
        <source>Imported. Next:</source>
        <translation>已导入。下一步：</translation>
    </message>
    <message>
        <source>Close these steps</source>
        <translation>关闭这几步</translation>
    </message>
    <message>
        <source>Confirm the agencies</source>
        <translation>确认单位</translation>
    </message>
    <message>
        <source>Set the deadlines together</source>
        <translation>批量定时限</translation>
    </message>
    <message>
        <source>Begin to report</source>
        <translation>开始填报</translation>
    </message>
    <message>
        <source>The agencies with a doubtful name, then those without liaison officer or phone, stand first</source>
        <translation>名称存疑的、没有联络员或电话的单位排在最前</translation>
    </message>
    <message>
        <source>All tasks and measures without a deadline, selected to be given one</source>
        <translation>选中全部未定时限的任务和举措，一次定好</translation>
    </message>
    <message>
        <source>Enter what the agencies report</source>
        <translation>填写各单位的进展</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>qd::ImportWords</name>
    <message>
        <source>The plan was updated. Ctrl+Z brings back how it was.</source>
        <translation>工作要点已更新，已报进展均保留。按 Ctrl+Z 可恢复原样。</translation>
    </message>
    <message>
        <source>Imported as %1 plans: %2 tasks, %3 measures. Ctrl+Z takes them out again.</source>
        <translation>已导入为%1个工作要点，共%2项任务、%3条举措。按 Ctrl+Z 可全部撤销。</translation>
    </message>
    <message>
        <source>Imported: %1 tasks, %2 measures. Ctrl+Z takes it out again.</source>
        <translation>已导入 %1 项任务、%2 条举措，按 Ctrl+Z 可以撤销。</translation>
    </message>
    <message>
        <source>A text is missing here: fill it in, or leave this part out.</source>
        <translation>这里缺少内容：请填写，或选择不导入。</translation>
    </message>
    <message>
        <source>The plan needs a title before it can be imported.</source>
        <translation>请填写工作要点标题后再导入。</translation>
    </message>
    <message>
        <source>The plan needs a year before it can be imported.</source>
        <translation>请填写年度后再导入。</translation>
    </message>
</context>
<context>
    <name>qd::InstructionForm</name>
    <message>
        <source>Task or measure</source>
        <translation>任务或举措</translation>
    </message>
    <message>
        <source>What was instructed</source>
        <translation>批示内容</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>批示日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交办单位</translation>
    </message>
    <message>
        <source>On which paper</source>
        <translation>批示所在文件</translation>
    </message>
    <message>
        <source>Leader&apos;s instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>All who answer for it</source>
        <translation>全部责任单位</translation>
    </message>
    <message>
        <source>Choose the task.</source>
        <translation>请选择任务。</translation>
    </message>
    <message>
        <source>Write what was instructed.</source>
        <translation>请填写批示内容。</translation>
    </message>
    <message>
        <source>Name the leader.</source>
        <translation>请填写领导姓名。</translation>
    </message>
    <message>
        <source>The day by which it is to be done is none; write it as 2023-06-30.</source>
        <translation>办理期限无效，请写成2023-06-30。</translation>
    </message>
    <message>
        <source>It cannot be due before it was instructed.</source>
        <translation>办理期限不能早于批示日期。</translation>
    </message>
    <message>
        <source>The instruction of %1 is recorded.</source>
        <translation>已登记%1的批示。</translation>
    </message>
</context>
<context>
    <name>qd::IntakeWords</name>
    <message>
        <source>navigation of the website</source>
        <translation>网站导航</translation>
    </message>
    <message>
        <source>correction form of the website</source>
        <translation>网站纠错表单</translation>
    </message>
    <message>
        <source>note of the website</source>
        <translation>网站附注</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>stands before the title of the plan</source>
        <translation>在要点标题之前</translation>
    </message>
    <message>
        <source>stands after the last task of the plan</source>
        <translation>在最后一项任务之后</translation>
    </message>
    <message>
        <source>document number, addressee or date</source>
        <translation>文号、主送机关或日期</translation>
    </message>
    <message>
        <source>text of a section, no task</source>
        <translation>部分的说明文字，不是任务</translation>
    </message>
    <message>
        <source>The numbering jumps at “%1”; check that nothing is missing before it.</source>
        <translation>编号在“%1”处不连续，请核对前面是否有遗漏。</translation>
    </message>
    <message>
        <source>The number “%1” comes a second time or out of order; check that the order is right.</source>
        <translation>编号“%1”重复或顺序不对，请核对次序。</translation>
    </message>
    <message>
        <source>No year was found in the plan; please enter it.</source>
        <translation>未识别到年份，请填写。</translation>
    </message>
    <message>
        <source>No title was found; please enter it.</source>
        <translation>未识别到标题，请填写。</translation>
    </message>
    <message>
        <source>The file does not say how its characters are encoded; it was read as %1. Check that the text is legible.</source>
        <translation>文件未标明字符编码，已按 %1 读取，请核对文字是否正常。</translation>
    </message>
    <message>
        <source>There is no text behind the number “%1”.</source>
        <translation>编号“%1”后没有文字。</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”、“</translation>
    </message>
    <message>
        <source>“%1” is not in the agency register; new agency or another name of a known one?</source>
        <translation>“%1”不在单位库中，是新单位还是已有单位的别名？</translation>
    </message>
    <message>
        <source>“%1” look like one agency; taken as “%2”.</source>
        <translation>“%1”似为同一单位，拟统一为“%2”。</translation>
    </message>
    <message>
        <source>The plan names no responsible agency at all.</source>
        <translation>全文未写明责任单位。</translation>
    </message>
    <message>
        <source>No responsible agency is named.</source>
        <translation>未写明责任单位。</translation>
    </message>
    <message>
        <source>running head or reference of a print</source>
        <translation>页眉、引证码等印刷标记</translation>
    </message>
    <message>
        <source>belongs to another document in the same file</source>
        <translation>属于同一文件里的另一份文件</translation>
    </message>
    <message>
        <source>says how responsibilities are to be read</source>
        <translation>对责任单位写法的说明</translation>
    </message>
    <message>
        <source>part of the table that is no task</source>
        <translation>表头、合计、备注等不是任务的内容</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>a role word behind the names, as in A牵头，B配合</source>
        <translation>单位后面写明了牵头、配合或负责</translation>
    </message>
    <message>
        <source>names alone, without a role word: taken as responsible agencies</source>
        <translation>只列了单位，没写角色，按责任单位处理</translation>
    </message>
    <message>
        <source>the plan declares once that the agency named first has the lead</source>
        <translation>文中规定列第一位的为牵头单位</translation>
    </message>
    <message>
        <source>the plan declares once that the agencies behind the first one support it</source>
        <translation>文中规定第一位以外的为配合单位</translation>
    </message>
    <message>
        <source>one line of names that holds for several items</source>
        <translation>几项任务共用这一行单位</translation>
    </message>
    <message>
        <source>a column of the task table</source>
        <translation>任务表的单位栏</translation>
    </message>
    <message>
        <source>stands in the bracket beside the agencies</source>
        <translation>与责任单位写在一起</translation>
    </message>
    <message>
        <source>a label such as 完成时限</source>
        <translation>有“完成时限：”这类标签</translation>
    </message>
    <message>
        <source>a time in the sentence, as in 6月底前完成</source>
        <translation>句子里写明了完成时间</translation>
    </message>
    <message>
        <source>the deadline column of the task table</source>
        <translation>任务表的时限栏</translation>
    </message>
    <message>
        <source>a number of the level that names the responsible agencies</source>
        <translation>责任单位标注在本级编号之后</translation>
    </message>
    <message>
        <source>a number below the section; the plan names no agencies at this level</source>
        <translation>部分下面一级的编号，原文没写责任单位</translation>
    </message>
    <message>
        <source>a paragraph without a number that names responsible agencies</source>
        <translation>这一段没有编号，但写明了责任单位</translation>
    </message>
    <message>
        <source>a section without items of its own that names responsible agencies</source>
        <translation>这一部分不再分项，自己写明了责任单位</translation>
    </message>
    <message>
        <source>a row of the task table</source>
        <translation>任务表中的一行</translation>
    </message>
    <message>
        <source>full name in the register</source>
        <translation>与全称一致</translation>
    </message>
    <message>
        <source>short name in the register</source>
        <translation>与简称一致</translation>
    </message>
    <message>
        <source>alias in the register</source>
        <translation>与别名一致</translation>
    </message>
    <message>
        <source>another spelling, please check</source>
        <translation>写法不同，请核对</translation>
    </message>
    <message>
        <source>new agency</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所属部分</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作任务</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>工作举措</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Supporting agencies</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Responsible agencies</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Responsible leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>What the column “%1” holds was guessed from its content; please check it.</source>
        <translation>“%1”栏是按内容推测的，请核对。</translation>
    </message>
    <message>
        <source>“%1” was taken as the registered agency “%2”.</source>
        <translation>“%1”按已登记的“%2”处理，对吗？</translation>
    </message>
    <message>
        <source>“%1” was taken as “%2”: the level was left out in print.</source>
        <translation>“%1”按“%2”处理（原文省去了市、区等字样），对吗？</translation>
    </message>
    <message>
        <source>No date could be read from the deadline “%1”.</source>
        <translation>时限“%1”算不出日期；接受则照原样保留。</translation>
    </message>
    <message>
        <source>a label before the names, such as 牵头单位： or 责任单位：</source>
        <translation>文中有“牵头单位：”“责任单位：”这样的标注</translation>
    </message>
    <message>
        <source>Several agencies, but none in the lead: leave it as printed, or name a lead.</source>
        <translation>有多个单位但没有写明牵头单位：可保持原文，也可指定牵头单位。</translation>
    </message>
    <message>
        <source>another file inside the document, not read; open it and paste its text</source>
        <translation>文档里嵌入的另一个文件，没有读取；请打开它，把文字粘贴进来</translation>
    </message>
    <message>
        <source>%1 hidden control characters were taken out of the text.</source>
        <translation>已去掉文中看不见的控制字符%1个。</translation>
    </message>
    <message>
        <source>footnote or endnote</source>
        <translation>脚注或尾注，不作正文读取</translation>
    </message>
    <message>
        <source>facts of the document: issuer, number, date and the like</source>
        <translation>文件信息：发文机关、文号、日期等</translation>
    </message>
    <message>
        <source>%1 more documents of this file, %2 items in all, were not imported.</source>
        <translation>另有%1份，共%2项，未导入。</translation>
    </message>
    <message>
        <source>The bracket at “%1” is never closed; check what belongs to it.</source>
        <translation>“%1”处的括号没有闭合，请核对括号里的内容。</translation>
    </message>
    <message>
        <source>%1 ‰ of the text stand nowhere in what was read, beginning with “%2”.</source>
        <translation>有%1‰的文字没有读入，从“%2”开始，请核对。</translation>
    </message>
    <message>
        <source>“%1” may have lost a character: “%2”?</source>
        <translation>“%1”可能缺字，是否为“%2”？</translation>
    </message>
    <message>
        <source>The bracket “%1” is never closed; check the agencies in it.</source>
        <translation>括号“%1”没有闭合，请核对其中的单位。</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>上级标题</translation>
    </message>
    <message>
        <source>The title “%1” is only a number; check that the text of the task follows.</source>
        <translation>标题“%1”只有数字，请核对后面是否漏了任务内容。</translation>
    </message>
    <message>
        <source>“%1” does not look like the name of an agency; please check it.</source>
        <translation>“%1”不像单位名称，请核对。</translation>
    </message>
    <message>
        <source>%1 texts that the document hides were left out.</source>
        <translation>文件中有%1处隐藏文字，未读入。</translation>
    </message>
    <message>
        <source>What a column without a heading holds was guessed from its content; please check it.</source>
        <translation>有一栏没有栏名，是按内容推测的，请核对。</translation>
    </message>
</context>
<context>
    <name>qd::IssueDialog</name>
    <message>
        <source>Issue: %1</source>
        <translation>印发：%1</translation>
    </message>
    <message>
        <source>The report is kept as it is now, with its PDF and the data behind it, and can be printed again and compared at any time.</source>
        <translation>材料按现在的样子存入数据文件，连同 PDF 和当时的全部数据；以后随时可以再印，也可以与它比较。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Number of the issue</source>
        <translation>期号(&amp;N)</translation>
    </message>
    <message>
        <source>The number of an issue is a whole number from 1 to %1.</source>
        <translation>期号是1到%1的整数。</translation>
    </message>
    <message>
        <source>No. %1 was issued on %2; withdrawn, it keeps its number. Take another one.</source>
        <translation>第%1期已于%2印发，后来作废，期号保留；请换一个期号。</translation>
    </message>
    <message>
        <source>No. %1 was issued already on %2; take another one.</source>
        <translation>第%1期已于%2印发；请换一个期号。</translation>
    </message>
    <message>
        <source>Issue as No. %1</source>
        <translation>印发第%1期</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
</context>
<context>
    <name>qd::IssueList</name>
    <message>
        <source>Issues of this report</source>
        <translation>已印发的各期</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The PDF as it was issued (Enter)</source>
        <translation>打开印发时的 PDF（回车）</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再印</translation>
    </message>
    <message>
        <source>The same pages again</source>
        <translation>按印发时的原样再印</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>与现在比较，看有哪些变化</translation>
    </message>
    <message>
        <source>No. %1  %2  withdrawn</source>
        <translation>第%1期  %2  作废</translation>
    </message>
    <message>
        <source>No. %1  %2</source>
        <translation>第%1期  %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>It holds no longer, keeps its number and says so (Del)</source>
        <translation>这一期不再有效，期号保留，列表中注明作废（Del）</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>%1作废：%2</translation>
    </message>
</context>
<context>
    <name>qd::LastReport</name>
    <message>
        <source>No earlier report of this agency on this measure.</source>
        <translation>该单位此前没有填报过本条举措。</translation>
    </message>
    <message>
        <source>Carry all over</source>
        <translation>全部沿用</translation>
    </message>
    <message>
        <source>Puts every field of the last report into the form; Ctrl+Z in a field takes it back</source>
        <translation>把上期各项内容填入表单；在栏内按 Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Work state</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>完成百分比</translation>
    </message>
    <message>
        <source>Progress made</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步计划</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Carry over: %1</source>
        <translation>沿用：%1</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <translation>%1，受阻</translation>
    </message>
    <message>
        <source>Last report: %1</source>
        <translation>上期：%1</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>上期内容</translation>
    </message>
</context>
<context>
    <name>qd::LayoutOptions</name>
    <message>
        <source>Lights</source>
        <translation>红黄绿灯</translation>
    </message>
    <message>
        <source>As usual for this report</source>
        <translation>按材料种类</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 竖排</translation>
    </message>
    <message>
        <source>A4 lying</source>
        <translation>A4 横排</translation>
    </message>
    <message>
        <source>A3 lying</source>
        <translation>A3 横排</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>纸张(&amp;Z)</translation>
    </message>
    <message>
        <source>Whether the lights are printed</source>
        <translation>是否印出红黄绿灯</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation>署名和日期</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>版记</translation>
    </message>
    <message>
        <source>Without red head</source>
        <translation>不印红头</translation>
    </message>
    <message>
        <source>The document&apos;s number, such as 〔2023〕1号; with it the red head is printed</source>
        <translation>发文字号，例如“静质办〔2023〕1号”；填写后印红头</translation>
    </message>
    <message>
        <source>Red head and num&amp;ber</source>
        <translation>红头和文号(&amp;W)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不写</translation>
    </message>
    <message>
        <source>A&amp;ddressees</source>
        <translation>主送机关(&amp;S)</translation>
    </message>
    <message>
        <source>None; a name a line</source>
        <translation>没有；每行写一个附件名称</translation>
    </message>
    <message>
        <source>A&amp;ttachments</source>
        <translation>附件说明(&amp;X)</translation>
    </message>
    <message>
        <source>Official documents, meeting papers, or a layout of the office’s own: margins, page numbers, faces and sizes. File → Rules of the office, Layouts</source>
        <translation>公文、会议材料，或者本办的版式方案：页边距、页码、字体、字号。在“文件 → 本办规则 → 版式方案”中设置</translation>
    </message>
    <message>
        <source>The layout chosen for this report was deleted; it is laid out as an official document.</source>
        <translation>原来选的版式方案已经删除，现按公文版式排。</translation>
    </message>
    <message>
        <source>Layout profi&amp;le</source>
        <translation>版式方案(&amp;Y)</translation>
    </message>
    <message>
        <source>Instructions of leaders</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>What leaders asked for, before everything else</source>
        <translation>领导批示及落实情况排在最前</translation>
    </message>
</context>
<context>
    <name>qd::LayoutProfilesForm</name>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>版式方案</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新建(&amp;W)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>改名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Read…</source>
        <translation>读入(&amp;R)…</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Face of titles</source>
        <translation>标题字体</translation>
    </message>
    <message>
        <source>Face of the text</source>
        <translation>正文字体</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>正文字号</translation>
    </message>
    <message>
        <source>Size in tables</source>
        <translation>表格字号</translation>
    </message>
    <message>
        <source>%1 lines a page, %2 characters a line.</source>
        <translation>每页%1行，每行%2字。</translation>
    </message>
    <message>
        <source>Not on this computer: %1</source>
        <translation>本机没有的字体：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>This one belongs to the program; copy it to change it.</source>
        <translation>这是程序自带的版式，“复制”以后可以修改。</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>版式方案的名称：</translation>
    </message>
    <message>
        <source>New layout</source>
        <translation>新建版式方案</translation>
    </message>
    <message>
        <source>Our layout</source>
        <translation>本办版式</translation>
    </message>
    <message>
        <source>Copy of the layout</source>
        <translation>复制版式方案</translation>
    </message>
    <message>
        <source>Rename the layout</source>
        <translation>版式方案改名</translation>
    </message>
    <message>
        <source>Delete the layout</source>
        <translation>删除版式方案</translation>
    </message>
    <message>
        <source>Delete “%1”? Reports that use it are laid out as official documents then; what was issued stays as it is.</source>
        <translation>删除“%1”？使用它的报表以后按公文版式排；已经印发的保持原样。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export the layout</source>
        <translation>导出版式方案</translation>
    </message>
    <message>
        <source>Layouts (*.%1)</source>
        <translation>版式文件 (*.%1)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
</context>
<context>
    <name>qd::LengthNote</name>
    <message>
        <source>▲ %1 characters: over %2 a name is cut in lists and wraps on paper</source>
        <translation>▲ 共%1字，超过%2字，列表里显示不全，打印会换行</translation>
    </message>
</context>
<context>
    <name>qd::LightPreview</name>
    <message>
        <source>Measures whose light these rules turn</source>
        <translation>按此规则变色的举措</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>工作举措</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Once a plan is open, this says which measures the rules turn.</source>
        <translation>打开工作要点后，这里显示按此规则哪些举措变色。</translation>
    </message>
    <message>
        <source>Counting lights</source>
        <translation>正在计算亮灯</translation>
    </message>
    <message>
        <source>By these rules no light turns.</source>
        <translation>按此规则没有举措变色。</translation>
    </message>
    <message>
        <source>By these rules the lights of %1 measures turn; the first %2 are listed.</source>
        <translation>按此规则%1项变色，只列出前%2项。</translation>
    </message>
    <message>
        <source>By these rules the lights of %1 measures turn.</source>
        <translation>按此规则%1项变色：</translation>
    </message>
</context>
<context>
    <name>qd::LightRulesForm</name>
    <message>
        <source>Yellow from so many points behind</source>
        <translation>落后进度达几个百分点起亮黄灯</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 个百分点</translation>
    </message>
    <message>
        <source>Red beyond so many points behind</source>
        <translation>落后进度超过几个百分点亮红灯</translation>
    </message>
    <message>
        <source>Yellow when due within so many days</source>
        <translation>距完成时限几天内亮黄灯</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Red when not started so many months after the start</source>
        <translation>应启动后几个月仍未启动亮红灯</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>Red from so many periods without a report</source>
        <translation>连续几期未报亮红灯</translation>
    </message>
    <message>
        <source> periods</source>
        <translation> 期</translation>
    </message>
    <message>
        <source>Where a deadline was extended it is judged by</source>
        <translation>延期的举措按以下时限判定</translation>
    </message>
    <message>
        <source>Yellow must come before red: fewer points behind.</source>
        <translation>黄灯应先于红灯：黄灯的百分点不能大于红灯的。</translation>
    </message>
</context>
<context>
    <name>qd::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>导入工作要点(&amp;I)…</translation>
    </message>
    <message>
        <source>Import pasted &amp;text…</source>
        <translation>粘贴文本导入(&amp;T)…</translation>
    </message>
    <message>
        <source>Look at the sa&amp;mple plan…</source>
        <translation>查看示例(&amp;M)…</translation>
    </message>
    <message>
        <source>Open another &amp;data file…</source>
        <translation>打开其他数据文件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save the open form</source>
        <translation>保存当前表单(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>退出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Quality Desk</source>
        <translation>关于质量工作协调台(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>%1(&amp;M)</source>
        <comment>page menu</comment>
        <translation>%1(&amp;M)</translation>
    </message>
    <message>
        <source>Save a copy &amp;to…</source>
        <translation>另存一份到(&amp;B)…</translation>
    </message>
    <message>
        <source>Plan &amp;settings…</source>
        <translation>计划设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rules of the office…</source>
        <translation>本办规则(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Height of rows</source>
        <translation>行高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>紧凑(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>宽松(&amp;R)</translation>
    </message>
    <message>
        <source>Fi&amp;lter this page</source>
        <translation>筛选本页(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一区域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一区域(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Manage plans…</source>
        <translation>工作要点管理(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>qd::MainWindow</name>
    <message>
        <source>Open another data file</source>
        <translation>打开其他数据文件</translation>
    </message>
    <message>
        <source>Data files (*.db);;All files (*)</source>
        <translation>数据文件 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation>正在打开工作要点…</translation>
    </message>
    <message>
        <source>%1 (view only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Go on reviewing</source>
        <translation>继续核对</translation>
    </message>
    <message>
        <source>An import that is not finished: goes on where it was left</source>
        <translation>有一份工作要点没有核对完，从上次停下的地方接着核对</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation>%1（示例）</translation>
    </message>
    <message>
        <source>This is the sample.</source>
        <translation>当前就是示例。</translation>
    </message>
</context>
<context>
    <name>qd::MeasureBox</name>
    <message>
        <source>Choose a measure: type its number or words</source>
        <translation>选择举措：输入编号或文字</translation>
    </message>
</context>
<context>
    <name>qd::MeasureTools</name>
    <message>
        <source>Split at the cursor</source>
        <translation>从光标处拆分</translation>
    </message>
    <message>
        <source>Two measures, cut where the cursor stands</source>
        <translation>从光标处分成两条举措</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>并入上一条</translation>
    </message>
    <message>
        <source>This measure and the one above become one</source>
        <translation>与上一条举措合并</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>并入下一条</translation>
    </message>
    <message>
        <source>This measure and the one below become one</source>
        <translation>与下一条举措合并</translation>
    </message>
    <message>
        <source>Sentence ↑</source>
        <translation>本句上移</translation>
    </message>
    <message>
        <source>Moves the sentence at the cursor to the measure above</source>
        <translation>把光标所在的句子移到上一条举措</translation>
    </message>
    <message>
        <source>Sentence ↓</source>
        <translation>本句下移</translation>
    </message>
    <message>
        <source>Moves the sentence at the cursor to the measure below</source>
        <translation>把光标所在的句子移到下一条举措</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Takes it out of the import; Ctrl+Z brings it back</source>
        <translation>从导入内容中去掉；按 Ctrl+Z 恢复</translation>
    </message>
</context>
<context>
    <name>qd::MembersForm</name>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集合单位</translation>
    </message>
    <message>
        <source>Printed as the phrase, counted as its members. Members today: %1.</source>
        <translation>打印时用统称，统计时按成员计。今日成员 %1 个。</translation>
    </message>
    <message>
        <source>Belongs to no collective. Members are entered on the collective.</source>
        <translation>不属于任何集合单位。成员在集合单位一栏登记。</translation>
    </message>
    <message>
        <source>Belongs to these collectives:</source>
        <translation>属于以下集合单位：</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>open</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Take %1 out (entered by mistake). A member that leaves gets an end date instead.</source>
        <translation>移除%1（录入有误时用）。成员退出的，请填写截止日期。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Write days as %1, or leave them empty.</source>
        <translation>日期请写成 %1，也可留空。</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>A collective cannot be a member of another.</source>
        <translation>集合单位不能作为另一个集合单位的成员。</translation>
    </message>
    <message>
        <source>Paste a &amp;list…</source>
        <translation>粘贴名单(&amp;L)…</translation>
    </message>
    <message>
        <source>Names from the clipboard, one a line or a column from Excel</source>
        <translation>剪贴板上的名单，一行一个单位，或从 Excel 复制的一列</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Mem&amp;ber</source>
        <translation>成员(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>自(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1，自</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1，至</translation>
    </message>
</context>
<context>
    <name>qd::MessageBar</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭这条消息 (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes back what was just done (Ctrl+Z)</source>
        <translation>撤销刚才的操作（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>qd::MessageDesk</name>
    <message>
        <source>The backup of the day could not be made: %1</source>
        <translation>今日自动备份未成功：%1</translation>
    </message>
    <message>
        <source>It is not there any more: %1</source>
        <translation>已经不在原处：%1</translation>
    </message>
</context>
<context>
    <name>qd::MinutesOptions</name>
    <message>
        <source>&amp;Minutes: mark</source>
        <translation>纪要标志(&amp;M)</translation>
    </message>
    <message>
        <source>No minutes; such as 区质量工作领导小组会议纪要</source>
        <translation>不是纪要；例如 区质量工作领导小组会议纪要</translation>
    </message>
    <message>
        <source>With it the report is set as minutes: the mark in red, no red head and no number</source>
        <translation>填写以后按纪要格式排：红色纪要标志，没有红头和文号</translation>
    </message>
    <message>
        <source>No such line</source>
        <translation>不印这一行</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
</context>
<context>
    <name>qd::MonthGrid</name>
    <message>
        <source>■ %1 deadlines</source>
        <translation>■ %1项到期</translation>
    </message>
    <message>
        <source>□ %1 instructions</source>
        <translation>□ %1条批示</translation>
    </message>
    <message>
        <source>○ reports %1/%2</source>
        <translation>○ 报送 %1/%2</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 今天</translation>
    </message>
</context>
<context>
    <name>qd::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>qd::OpenDoubtModel</name>
    <message>
        <source>About</source>
        <translation>所涉任务</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认事项</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整份要点</translation>
    </message>
</context>
<context>
    <name>qd::OpenDoubtPanel</name>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Shows the task or the agency, where it can be put right (Enter)</source>
        <translation>转到所涉任务或单位，在那里改正（Enter）</translation>
    </message>
    <message>
        <source>Takes the chosen points off the list; Ctrl+Z brings them back (Delete)</source>
        <translation>将所选事项移出本列表；Ctrl+Z 可恢复（Delete）</translation>
    </message>
    <message>
        <source>To be confirmed: %1</source>
        <translation>待确认（%1项）</translation>
    </message>
</context>
<context>
    <name>qd::OptionsPanel</name>
    <message>
        <source>Period and scope</source>
        <translation>期与范围</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
</context>
<context>
    <name>qd::PaperEditing</name>
    <message>
        <source>The draft stands again; your text is gone</source>
        <translation>已用回原文，改写的文字不再使用</translation>
    </message>
    <message>
        <source>This paragraph became another text meanwhile; nothing was saved. Keep yours or take theirs.</source>
        <translation>这一段刚刚变成了别的文字，您写的没有保存。请选“保留我的”或“采用对方的”。</translation>
    </message>
</context>
<context>
    <name>qd::PaperExport</name>
    <message>
        <source>P&amp;rotected PDF…</source>
        <translation>受保护的 PDF(&amp;R)…</translation>
    </message>
    <message>
        <source>Save these pages as a file; as PDF: %1</source>
        <translation>把这份材料存成文件；直接存 PDF：%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在生成文件</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>已取消，没有生成文件。</translation>
    </message>
    <message>
        <source>Exported %1: %2 pages</source>
        <translation>已导出 %1，共%2页</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
</context>
<context>
    <name>qd::PaperFactsForm</name>
    <message>
        <source>Mark of the red &amp;head</source>
        <translation>发文机关标志(&amp;H)</translation>
    </message>
    <message>
        <source>The name of the office with 文件</source>
        <translation>本办名称加“文件”</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>署名(&amp;G)</translation>
    </message>
    <message>
        <source>The name of the office</source>
        <translation>本办名称</translation>
    </message>
    <message>
        <source>&amp;Contact line</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>Such as 张三，电话：12345678</source>
        <translation>例如：张三，电话：12345678</translation>
    </message>
    <message>
        <source>C&amp;opies to</source>
        <translation>抄送(&amp;O)</translation>
    </message>
    <message>
        <source>Such as 区委办公室，区政府办公室</source>
        <translation>例如：区委办公室，区政府办公室</translation>
    </message>
    <message>
        <source>A&amp;ddressees</source>
        <translation>主送机关(&amp;D)</translation>
    </message>
    <message>
        <source>Such as 区质量工作领导小组各成员单位</source>
        <translation>例如：区质量工作领导小组各成员单位</translation>
    </message>
    <message>
        <source>&amp;Top margin</source>
        <translation>天头（上边距）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Left margin</source>
        <translation>订口（左边距）(&amp;L)</translation>
    </message>
    <message>
        <source>Place of the page n&amp;umbers</source>
        <translation>页码位置(&amp;U)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
</context>
<context>
    <name>qd::PaperIssues</name>
    <message>
        <source>Issue as No. %1</source>
        <translation>印发第%1期</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>正在印发</translation>
    </message>
    <message>
        <source>Cancelled; nothing was issued.</source>
        <translation>已取消，没有印发。</translation>
    </message>
    <message>
        <source>Issued as No. %1. Ctrl+Z takes it back.</source>
        <translation>已印发第%1期，可用 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Compared with issue No. %1</source>
        <translation>与第%1期比较</translation>
    </message>
    <message>
        <source>Issue No. %1, withdrawn</source>
        <translation>第%1期（已作废）</translation>
    </message>
    <message>
        <source>Issue No. %1 as it was handed out</source>
        <translation>第%1期（印发原样）</translation>
    </message>
    <message>
        <source> Note: No. %1 was withdrawn on %2: %3</source>
        <translation>。注意：第%1期已于%2作废：%3</translation>
    </message>
    <message>
        <source>Withdraw No. %1</source>
        <translation>作废第%1期</translation>
    </message>
    <message>
        <source>No. %1 holds no longer. It keeps its number and stays in the list as withdrawn. The reason:</source>
        <translation>第%1期将不再有效：期号保留，列表中注明“作废”。作废原因：</translation>
    </message>
    <message>
        <source>Withdrawn: No. %1.</source>
        <translation>第%1期已作废。</translation>
    </message>
    <message>
        <source>Issue No. %1 compared with No. %2</source>
        <translation>第%1期与第%2期比较</translation>
    </message>
</context>
<context>
    <name>qd::PapersPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Kinds of reports</source>
        <translation>报表种类</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print these pages (Ctrl+P)</source>
        <translation>打印这些页 (Ctrl+P)</translation>
    </message>
    <message>
        <source>The pages as they will be on paper</source>
        <translation>与纸面一致的预览</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Fonts not on this computer: %1</source>
        <translation>本机缺少的字体：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>No font on this computer has these characters, they are printed as boxes: %1</source>
        <translation>本机字体中没有以下字，将印成方框：%1</translation>
    </message>
    <message>
        <source>Export ▼</source>
        <translation>导出 ▼</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Stopped; the first page alone is shown</source>
        <translation>已停止排版，只显示第1页</translation>
    </message>
    <message>
        <source>Give it a number and keep it as it is, with its PDF and the data behind it</source>
        <translation>编定期号，连同 PDF 和当时的数据一并留存</translation>
    </message>
</context>
<context>
    <name>qd::ParagraphEditor</name>
    <message>
        <source>Text of the paragraph</source>
        <translation>这一段的文字</translation>
    </message>
    <message>
        <source>Use the draft</source>
        <translation>用原文</translation>
    </message>
    <message>
        <source>The composed text in place of yours</source>
        <translation>用程序拟的原文替换您改写的文字</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc gives it up; an empty text takes the paragraph out</source>
        <translation>Ctrl+Enter 保留，Esc 放弃；清空删段</translation>
    </message>
</context>
<context>
    <name>qd::ParagraphLayer</name>
    <message>
        <source>Use the draft</source>
        <translation>用原文</translation>
    </message>
    <message>
        <source>The composed text in place of yours</source>
        <translation>用程序拟的原文替换您改写的文字</translation>
    </message>
    <message>
        <source>Click to change this paragraph</source>
        <translation>单击改写这一段</translation>
    </message>
    <message>
        <source>%1 (text of the office)</source>
        <translation>%1（本单位改写）</translation>
    </message>
    <message>
        <source>Change this paragraph</source>
        <translation>改写这一段</translation>
    </message>
</context>
<context>
    <name>qd::PartBar</name>
    <message>
        <source>(no title)</source>
        <translation>（没有标题）</translation>
    </message>
    <message>
        <source>As one plan</source>
        <translation>作为一个工作要点</translation>
    </message>
    <message>
        <source>Each as a plan of its own</source>
        <translation>每份各为一个工作要点</translation>
    </message>
    <message>
        <source>Plans of the file that are imported</source>
        <translation>要导入的方案</translation>
    </message>
    <message>
        <source>What the names stand for is settled once for all of them</source>
        <translation>单位名称的核对结果对各份方案一并适用</translation>
    </message>
    <message>
        <source>Plan %1 %2  %3 tasks</source>
        <comment>number, title</comment>
        <translation>方案%1 %2  %3项</translation>
    </message>
    <message>
        <source>This file holds %1 plans:</source>
        <translation>本文件含%1份方案：</translation>
    </message>
    <message>
        <source>Which plans of the file are imported, as one or one each</source>
        <translation>导入文件中的哪几份方案，合为一个工作要点还是每份各为一个</translation>
    </message>
    <message>
        <source>%1 of %2 plans</source>
        <translation>导入%1份方案（共%2份）</translation>
    </message>
</context>
<context>
    <name>qd::PartyEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Agency to add</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <comment>the rule</comment>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>qd::PartyForm</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Who reports on which measure…</source>
        <translation>分工到举措…</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Agency to add</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>As the task. Give this measure its own agencies if they differ.</source>
        <translation>沿用任务的责任单位。如有不同，可为本举措单独指定。</translation>
    </message>
    <message>
        <source>This measure has its own agencies.</source>
        <translation>本举措单独指定了责任单位。</translation>
    </message>
    <message>
        <source>As the task</source>
        <translation>沿用任务</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>Printed as %1</source>
        <translation>原文写作“%1”</translation>
    </message>
    <message>
        <source>Earlier in the printed order</source>
        <translation>打印顺序上移</translation>
    </message>
    <message>
        <source>Later in the printed order</source>
        <translation>打印顺序下移</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Give it its own</source>
        <translation>单独指定</translation>
    </message>
    <message>
        <source>empty: corrected</source>
        <translation>留空为更正</translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>改动自</translation>
    </message>
</context>
<context>
    <name>qd::PartyLines</name>
    <message>
        <source>Responsible agencies</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Click a role to change it, or press Enter; Del removes the agency</source>
        <translation>点角色或按 Enter 可以更改；Del 移除该单位</translation>
    </message>
</context>
<context>
    <name>qd::PartyModel</name>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>as printed, as understood</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>the plan says that they share it (按照职责分工实施)</source>
        <translation>原文写明“按照职责分工实施”</translation>
    </message>
</context>
<context>
    <name>qd::PasteLandings</name>
    <message>
        <source>No day understood: kept as printed</source>
        <translation>未识别出日期，将按原文保存</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ no date to meet</source>
        <translation>→ 不设截止日期</translation>
    </message>
    <message>
        <source>No agency of the register: %1</source>
        <translation>名册里没有：%1</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>与原来相同</translation>
    </message>
    <message>
        <source>A task, not a measure: skipped</source>
        <translation>这一行是任务，不是举措，跳过</translation>
    </message>
    <message>
        <source>Not a state: skipped</source>
        <translation>不是工作状态，跳过</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>自今日起</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>空白，保持原样</translation>
    </message>
    <message>
        <source>Not a day: skipped</source>
        <translation>不是日期，跳过</translation>
    </message>
    <message>
        <source>Not a percent: skipped</source>
        <translation>不是0到100的百分数，跳过</translation>
    </message>
    <message>
        <source>Several agencies report on it: page Reporting</source>
        <translation>有几个单位填报，请在“填报”里填写</translation>
    </message>
    <message>
        <source>Nothing reported in this period yet: page Reporting</source>
        <translation>本期还没有填报，请先在“填报”里填写</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1的本期填报</translation>
    </message>
    <message>
        <source>Report of %1: less than the %2% stated before</source>
        <translation>%1的填报，低于上次的%2%</translation>
    </message>
</context>
<context>
    <name>qd::PasteOffer</name>
    <message>
        <source>Put it right (F7)</source>
        <translation>整理 (F7)</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>保留原样 (Esc)</translation>
    </message>
    <message>
        <source>%1 half-width marks</source>
        <translation>%1处半角标点</translation>
    </message>
    <message>
        <source>%1 surplus blanks</source>
        <translation>%1处多余空格</translation>
    </message>
    <message>
        <source>%1 line breaks within sentences</source>
        <translation>%1处句中换行</translation>
    </message>
    <message>
        <source>The pasted text has %1.</source>
        <translation>粘贴的文字有%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>qd::PastePreview</name>
    <message>
        <source>Paste a column</source>
        <translation>粘贴一列</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Text of measures</source>
        <translation>举措内容</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 cells are left over: there are no more rows.</source>
        <translation>还有 %1 格没有对应的行，不会粘贴。</translation>
    </message>
    <message>
        <source>Paste %1 cells</source>
        <translation>粘贴 %1 格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>“%1” is the heading of the column.</source>
        <translation>“%1”是列标题，不粘贴。</translation>
    </message>
    <message>
        <source>Paste &amp;into</source>
        <translation>粘贴到(&amp;I)</translation>
    </message>
    <message>
        <source>Only the first column is pasted, not the %1 beside it.</source>
        <translation>只粘贴第1列，旁边%1列不粘贴。</translation>
    </message>
</context>
<context>
    <name>qd::PhrasePopup</name>
    <message>
        <source>Code, text or pinyin</source>
        <translation>代码、文字或拼音</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Edit phrases…</source>
        <translation>编辑常用语…</translation>
    </message>
</context>
<context>
    <name>qd::PhrasesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>qd::PhrasesForm</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>新增(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paste lines</source>
        <translation>粘贴导入(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Bring back ours</source>
        <translation>恢复预置(&amp;B)</translation>
    </message>
    <message>
        <source>Takes phrases from the clipboard: one a line, code, tab, text, as two columns of Excel are copied. A line without a code gets one of pinyin initials.</source>
        <translation>从剪贴板导入：每行一条，代码、制表符、文字，可直接复制 Excel 的两列。没有代码的，按拼音首字母拟一个。</translation>
    </message>
    <message>
        <source>The phrases that come with the program again; your own stay</source>
        <translation>恢复程序预置的常用语，本办自己的保留</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>In a text field type the code and press Ctrl+J; Ctrl+J alone shows the list. ×× in a phrase is selected for typing.</source>
        <translation>填报时输入代码再按 Ctrl+J，代码即换成文字；只按 Ctrl+J 则列出常用语。文字中的××会自动选中，直接输入即可。</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy lines of code, tab and text first.</source>
        <translation>没有可粘贴的内容，请先复制“代码、制表符、文字”各行。</translation>
    </message>
    <message>
        <source>%1 phrases pasted, of which %2 replace the text of their code; they hold once they are saved.</source>
        <translation>已粘贴%1条，其中%2条替换了同代码的文字；保存后生效。</translation>
    </message>
    <message>
        <source>The phrases that come with the program are back; they hold once they are saved.</source>
        <translation>预置的常用语已恢复，保存后生效。</translation>
    </message>
</context>
<context>
    <name>qd::PlanDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>计划设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Reports from</source>
        <translation>起报期</translation>
    </message>
    <message>
        <source>Before this period agencies owe no reports, and no light is judged by them</source>
        <translation>起报期之前不要求填报，也不据此亮灯</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>The date of the document is no day.</source>
        <translation>成文日期无法识别。</translation>
    </message>
    <message>
        <source>Reporting cycle</source>
        <translation>填报周期</translation>
    </message>
    <message>
        <source>From when another cycle holds</source>
        <translation>新周期自何时起</translation>
    </message>
    <message>
        <source>from the next period on (%1)</source>
        <translation>自下一期起（%1）</translation>
    </message>
    <message>
        <source>from this month on (%1)</source>
        <translation>自本月起（%1）</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>自始</translation>
    </message>
</context>
<context>
    <name>qd::PlanFile</name>
    <message>
        <source>Open a plan file</source>
        <translation>打开工作要点文件</translation>
    </message>
    <message>
        <source>Plans (*.docx *.txt *.html *.htm *.xlsx *.csv);;All files (*)</source>
        <translation>工作要点 (*.docx *.txt *.html *.htm *.xlsx *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>qd::PlanOpener</name>
    <message>
        <source>Loading the plan</source>
        <translation>正在打开工作要点</translation>
    </message>
</context>
<context>
    <name>qd::PlanTableModel</name>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation>已删除（%1）</translation>
    </message>
    <message>
        <source>Archived on %1</source>
        <translation>已归档（%1）</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1, open now</source>
        <translation>%1，当前打开</translation>
    </message>
</context>
<context>
    <name>qd::PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>工作要点</translation>
    </message>
    <message>
        <source>Deleted plans</source>
        <translation>已删除的工作要点</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>恢复(&amp;S)</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入工作要点…</translation>
    </message>
    <message>
        <source>There is no plan</source>
        <translation>没有工作要点</translation>
    </message>
    <message>
        <source>A plan is imported from a file or from pasted text.</source>
        <translation>可以从文件或粘贴的文本导入工作要点。</translation>
    </message>
    <message>
        <source>An archived plan leaves the box at the top of the window and can still be opened here. A deleted one can be restored, with its tasks and reports.</source>
        <translation>归档的工作要点不再出现在窗口上方的下拉框里，在这里仍可打开查看；删除的可以恢复，任务和填报一并回来。</translation>
    </message>
    <message>
        <source>Manage plans</source>
        <translation>工作要点管理</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>取消归档(&amp;A)</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Offers the plan in the box at the top of the window again</source>
        <translation>重新出现在窗口上方的下拉框里</translation>
    </message>
    <message>
        <source>Takes the plan out of the box at the top of the window</source>
        <translation>不再出现在窗口上方的下拉框里，在这里仍可打开</translation>
    </message>
    <message>
        <source>Deleted (%1)</source>
        <translation>已删除（%1）</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>“%1”已取消归档。</translation>
    </message>
    <message>
        <source>“%1” is archived.</source>
        <translation>“%1”已归档。</translation>
    </message>
    <message>
        <source>“%1” is deleted; it can be restored below.</source>
        <translation>“%1”已删除，可以在下面恢复。</translation>
    </message>
    <message>
        <source>“%1” is back, with its tasks and reports.</source>
        <translation>“%1”已恢复，任务和填报一并回来了。</translation>
    </message>
</context>
<context>
    <name>qd::PreviewFoot</name>
    <message>
        <source>Back to now</source>
        <translation>返回当前</translation>
    </message>
    <message>
        <source>Mark filled-in data</source>
        <translation>标出填入的数据</translation>
    </message>
    <message>
        <source>The report as the data are now, compared with none</source>
        <translation>按当前数据生成，不作比较</translation>
    </message>
    <message>
        <source>Counts, dates and names from the data have a ground of their own, on the screen alone</source>
        <translation>由数据填入的数字、日期和名称加底色，只在屏幕上显示</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
</context>
<context>
    <name>qd::PreviewMaker</name>
    <message>
        <source>Laying out the report</source>
        <translation>正在排版</translation>
    </message>
</context>
<context>
    <name>qd::PrintWords</name>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>%1 pages sent to the printer</source>
        <translation>已送打印机 %1 页</translation>
    </message>
</context>
<context>
    <name>qd::Program</name>
    <message>
        <source>Data file to open</source>
        <translation>要打开的数据文件</translation>
    </message>
    <message>
        <source>Reference day for lights and due dates, e.g. 2023-06-30</source>
        <translation>判定红绿灯和期限的基准日，如 2023-06-30</translation>
    </message>
    <message>
        <source>Open another data file…</source>
        <translation>打开其他数据文件…</translation>
    </message>
    <message>
        <source>Begin a new data file…</source>
        <translation>新建数据文件…</translation>
    </message>
    <message>
        <source>Data files (*.db)</source>
        <translation>数据文件 (*.db)</translation>
    </message>
    <message>
        <source>Open another data file</source>
        <translation>打开其他数据文件</translation>
    </message>
    <message>
        <source>Begin a new data file</source>
        <translation>新建数据文件</translation>
    </message>
    <message>
        <source>Quality Desk</source>
        <translation>质量工作协调台</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The same, as a file manager hands it over</source>
        <translation>同上，由文件管理器传来</translation>
    </message>
</context>
<context>
    <name>qd::ProgressHistory</name>
    <message>
        <source>Progress reports</source>
        <translation>进展填报</translation>
    </message>
    <message>
        <source>No reports yet. They are entered on the Entry page.</source>
        <translation>还没有进展填报，请到“填报”页录入。</translation>
    </message>
    <message>
        <source>%1 older reports are not shown here.</source>
        <translation>另有 %1 份更早的填报未在此列出。</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被新版代替</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>备注：</translation>
    </message>
</context>
<context>
    <name>qd::ProtectionDialog</name>
    <message>
        <source>Nobody may &amp;change it; reading, printing and copying stay</source>
        <translation>禁止修改(&amp;C)（可以阅读、打印、复制）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Protected PDF</source>
        <translation>受保护的 PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Password for opening it</source>
        <translation>打开密码(&amp;P)</translation>
    </message>
    <message>
        <source>Opens without one</source>
        <translation>不填则不需要密码</translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation>再输一次密码(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing of this is kept: a PDF whose password is forgotten can only be exported once more.</source>
        <translation>密码不会保存；忘记密码的 PDF 无法打开，只能重新导出。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
</context>
<context>
    <name>qd::ReadOnlyBanner</name>
    <message>
        <source>The data file may only be read: it is write-protected or belongs to another user. This window can only view.</source>
        <translation>数据文件只能读取：它被写保护，或属于其他用户。本窗口只能查看。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>qd::ReadingRun</name>
    <message>
        <source>Reading the plan</source>
        <translation>正在识别要点</translation>
    </message>
</context>
<context>
    <name>qd::RecordsPage</name>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Undo until here</source>
        <translation>撤销到这一步(&amp;U)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The operations that are filtered, as a file</source>
        <translation>把筛选出来的操作记录存成文件</translation>
    </message>
    <message>
        <source>Recycle bin (%1)</source>
        <translation>回收站（%1）</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>&amp;Undo until here (%1)</source>
        <translation>撤销到这一步（%1 步）(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back all that this window did, from the newest down to this operation</source>
        <translation>从本窗口最新的一步起，到这一步为止，全部撤销</translation>
    </message>
    <message>
        <source>Only what was done since this window was opened, and still stands, can be undone here</source>
        <translation>只能撤销本窗口打开以来所做、仍然有效的操作</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Whatever is saved from now on is listed here: who, when and what.</source>
        <translation>以后每次保存都列在这里：何人、何时、改了什么。</translation>
    </message>
    <message>
        <source>No operation is like that</source>
        <translation>没有符合条件的操作</translation>
    </message>
    <message>
        <source>Ask for less in the fields above.</source>
        <translation>请减少上面的筛选条件。</translation>
    </message>
    <message>
        <source>%1 listed, looking for more…</source>
        <translation>已列出 %1 条，正在继续查找…</translation>
    </message>
    <message>
        <source>The newest %1; older ones come when you scroll down</source>
        <translation>最新的 %1 条；向下滚动显示更早的</translation>
    </message>
    <message>
        <source>%1 operations, that is all</source>
        <translation>共 %1 条</translation>
    </message>
</context>
<context>
    <name>qd::ReminderForm</name>
    <message>
        <source>Nobody is late.</source>
        <translation>没有逾期的单位。</translation>
    </message>
    <message>
        <source>Late: reports or deadline</source>
        <translation>逾期的：未报或超过时限</translation>
    </message>
    <message>
        <source>Not reported yet this period</source>
        <translation>本期尚未报送的</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>催办对象</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>回复期限</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Text for the line above; it can be changed</source>
        <translation>所选一条的催办文字（可修改）</translation>
    </message>
    <message>
        <source>Copy texts</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copies the texts of all ticked lines, to be pasted into a message</source>
        <translation>复制勾选各条的文字，粘贴到微信或短信</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>逾期%1天</translation>
    </message>
    <message>
        <source>%1 texts are copied.</source>
        <translation>已复制%1条文字。</translation>
    </message>
    <message>
        <source>The day of the answer is none; write it as 2023-06-30.</source>
        <translation>回复期限无效，请写成2023-06-30。</translation>
    </message>
    <message>
        <source>Tick whom to remind.</source>
        <translation>请勾选催办对象。</translation>
    </message>
    <message>
        <source>%1 reminders to %2 agencies are recorded.</source>
        <translation>已登记催办%1条，涉及%2个单位。</translation>
    </message>
</context>
<context>
    <name>qd::RenameChoice</name>
    <message>
        <source>Renamed, from</source>
        <translation>改名，启用自</translation>
    </message>
    <message>
        <source>Correct a slip: it never was called so</source>
        <translation>更正错别字，从未用过原名</translation>
    </message>
    <message>
        <source>The day the new name holds from</source>
        <translation>新名称启用日期</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（至%2）</translation>
    </message>
    <message>
        <source>Formerly: %1</source>
        <translation>曾用名：%1</translation>
    </message>
    <message>
        <source>Reports and papers of earlier days keep the name “%1” when the agency was renamed.</source>
        <translation>改名的，启用日之前的填报和材料仍用“%1”。</translation>
    </message>
</context>
<context>
    <name>qd::ReportCount</name>
    <message>
        <source>%1/%2, all reported</source>
        <translation>%1/%2 全部已报</translation>
    </message>
    <message>
        <source>%1/%2 reported</source>
        <translation>%1/%2 已报</translation>
    </message>
    <message>
        <source>Next: %1 (%2/%3)  Ctrl+Enter</source>
        <translation>下一单位：%1（%2/%3） Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>qd::ReportPane</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>所报内容</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>第 %1 版：%2</translation>
    </message>
    <message>
        <source>Compared with the last period (%1)</source>
        <translation>与上期（%1）比较</translation>
    </message>
    <message>
        <source>Compared with the version before</source>
        <translation>与上一版比较</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress made</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步计划</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 · draft, %2</source>
        <translation>%1 · 草稿，%2</translation>
    </message>
    <message>
        <source>%1 · received on %2, entered by %3</source>
        <translation>%1 · %2 收到，%3 录入</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
</context>
<context>
    <name>qd::ReportPurpose</name>
    <message>
        <source>Who does what by when: for issuing with the plan</source>
        <translation>谁在何时前做什么，随要点印发</translation>
    </message>
    <message>
        <source>What every agency reported: for the file and for checking</source>
        <translation>各单位报了什么，留存备查</translation>
    </message>
    <message>
        <source>Counts, lights and progress: for the meeting table</source>
        <translation>总体情况、红绿灯和进展，供会议使用</translation>
    </message>
    <message>
        <source>Who is good, who is slow: for circulation</source>
        <translation>谁快谁慢，印发通报</translation>
    </message>
    <message>
        <source>One agency&apos;s tasks: for its liaison officer</source>
        <translation>一个单位的全部任务，发联络员</translation>
    </message>
    <message>
        <source>One matter to one agency with a date</source>
        <translation>一事一单，限期办理</translation>
    </message>
    <message>
        <source>Who sent what when</source>
        <translation>谁在何时报了什么</translation>
    </message>
    <message>
        <source>Targets and values</source>
        <translation>目标值与完成值</translation>
    </message>
    <message>
        <source>The half-year or the year in prose</source>
        <translation>半年或全年的文字总结</translation>
    </message>
    <message>
        <source>All on one page for the leader</source>
        <translation>一页看全，供领导参阅</translation>
    </message>
    <message>
        <source>To agencies whose reports are missing</source>
        <translation>给未报送进展的单位，一单位一函</translation>
    </message>
</context>
<context>
    <name>qd::ReportText</name>
    <message>
        <source>%1 characters</source>
        <translation>%1字</translation>
    </message>
</context>
<context>
    <name>qd::ReportingDaysPane</name>
    <message>
        <source>Such as 2023-06-28</source>
        <translation>如 2023-06-28</translation>
    </message>
    <message>
        <source>Set the reporting day</source>
        <translation>设为报送截止日</translation>
    </message>
    <message>
        <source>As the cycle has it</source>
        <translation>恢复按周期</translation>
    </message>
    <message>
        <source>Periods and their reporting days</source>
        <translation>各期的报送截止</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Set by the office</source>
        <translation>本办设定</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>未设定时</translation>
    </message>
    <message>
        <source>Reporting day of the chosen period</source>
        <translation>所选一期的报送截止日</translation>
    </message>
    <message>
        <source>the last day of the period, %1</source>
        <translation>期末最后一天，%1</translation>
    </message>
    <message>
        <source>This plan is reported on %1. A reporting day that is set here holds for this plan; after it a missing report is late.</source>
        <translation>本要点%1填报。这里设定的报送截止日只对本要点生效，过了这一天仍未报的算逾期未报。</translation>
    </message>
    <message>
        <source>Once a plan is open, its periods stand here.</source>
        <translation>打开工作要点后，这里列出各期。</translation>
    </message>
    <message>
        <source>This is no day; write it as 2023-06-28.</source>
        <translation>没有这个日期，请写成 2023-06-28。</translation>
    </message>
    <message>
        <source>Reports of %1 are due by %2.</source>
        <translation>%1的报送截止日设为%2。</translation>
    </message>
    <message>
        <source>Reports of %1 are due as the cycle has it.</source>
        <translation>%1的报送截止日恢复按周期。</translation>
    </message>
</context>
<context>
    <name>qd::RestoreDialog</name>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>恢复到这个备份(&amp;R)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>After restoring</source>
        <translation>恢复后</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>其他文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Backups beside the data file, newest first</source>
        <translation>自动备份（最近的在前）</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>恢复前后对比</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Data files (*.db);;All files (*)</source>
        <translation>数据文件 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no backup yet. The first change of each day makes one.</source>
        <translation>还没有备份。每天第一次改动时会自动备份。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>工作要点</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后改动</translation>
    </message>
    <message>
        <source>This window can only view; restoring is not possible here.</source>
        <translation>本窗口只能查看，不能在这里恢复。</translation>
    </message>
    <message>
        <source>Everything changed after that moment will be replaced. The present state is kept as a backup first.</source>
        <translation>该时刻之后的改动将被替换；恢复之前会先把现状另存为一个备份。</translation>
    </message>
    <message>
        <source>The backup has been restored.</source>
        <translation>已恢复到所选备份。</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>进展填报</translation>
    </message>
    <message>
        <source>At present</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Save a &amp;copy to…</source>
        <translation>另存一份到(&amp;C)…</translation>
    </message>
    <message>
        <source>Writes the present state whole into a file of your choice, for instance on a stick</source>
        <translation>把现在的全部内容存成另一个文件，例如存到U盘</translation>
    </message>
    <message>
        <source>%1    %2    before a restore</source>
        <translation>%1    %2    恢复前</translation>
    </message>
    <message>
        <source>Left out, because they are no usable backups or of a day to come: %1</source>
        <translation>以下文件不是可用的备份，或日期在今天之后，没有列出：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>qd::ReturnReasons</name>
    <message>
        <source>&amp;Return it</source>
        <translation>退回(&amp;T)</translation>
    </message>
    <message>
        <source>Why is it returned? Press a digit, or write.</source>
        <translation>退回原因：按数字选用，或直接填写</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>常用原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The reason, as the agency will read it</source>
        <translation>退回原因，单位会看到</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>不退了(&amp;N)</translation>
    </message>
</context>
<context>
    <name>qd::ReviewForm</name>
    <message>
        <source>not found</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>a phrase as plans print it, or a date</source>
        <translation>如 6月底前、2023-06-30、持续推进</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>上级标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Takes it out of the import; Ctrl+Z brings it back</source>
        <translation>从导入内容中去掉；按 Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>即 %1</translation>
    </message>
    <message>
        <source>no day in it; kept as written</source>
        <translation>没有具体日期，按原文保留</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Task title</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Plan title</source>
        <translation>计划标题</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>部分标题</translation>
    </message>
    <message>
        <source>Own agencies</source>
        <translation>本条责任单位</translation>
    </message>
    <message>
        <source>Responsible agencies</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>names of persons, separated by 、</source>
        <translation>姓名之间用、隔开</translation>
    </message>
    <message>
        <source>Responsible leaders</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the day, by which rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <comment>the rule</comment>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Before this period agencies owe no reports, and no light is judged by them</source>
        <translation>起报期之前不要求填报，也不据此亮灯</translation>
    </message>
    <message>
        <source>Reports from</source>
        <translation>起报期</translation>
    </message>
    <message>
        <source>Split by sentence, or whole again: Ctrl+Shift+K</source>
        <translation>按句拆分，或恢复整项一条：Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Split by sentence</source>
        <translation>按句拆分</translation>
    </message>
</context>
<context>
    <name>qd::ReviewGrid</name>
    <message>
        <source>Who reports on which measure</source>
        <translation>各单位填报的举措</translation>
    </message>
    <message>
        <source>A tick: the agency reports on the measure. Click a heading to fill a row or a column. Paper always prints the whole list.</source>
        <translation>打勾表示该单位填报该举措。单击行首或列首可整行、整列勾选。纸面上始终列出全部责任单位。</translation>
    </message>
    <message>
        <source>Choose a task in the tree above.</source>
        <translation>请在上方选择一项任务。</translation>
    </message>
    <message>
        <source>One agency answers for the whole task; there is nothing to share out.</source>
        <translation>本任务只有一个责任单位，无需分工。</translation>
    </message>
    <message>
        <source>The task is one measure: all its agencies report on it. Split it into sentences to share them out.</source>
        <translation>本任务为一条举措，所有责任单位都填报。按句拆分后可逐条分工。</translation>
    </message>
</context>
<context>
    <name>qd::ReviewGridModel</name>
    <message>
        <source>This measure names agencies of its own; only they report on it</source>
        <translation>本条举措另有责任单位，只由其填报</translation>
    </message>
    <message>
        <source>%1 reports on this measure</source>
        <translation>%1填报本条举措</translation>
    </message>
    <message>
        <source>%1 owes no report on this measure; paper still prints it</source>
        <translation>%1不填报本条举措；纸面上仍列出</translation>
    </message>
    <message>
        <source>Click: tick or untick the whole column</source>
        <translation>单击：整列勾选或取消</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and text of a measure</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1
Click: tick or untick the whole row</source>
        <translation>%1
单击：整行勾选或取消</translation>
    </message>
</context>
<context>
    <name>qd::ReviewHead</name>
    <message>
        <source>Tidy punctuation</source>
        <translation>整理标点</translation>
    </message>
    <message>
        <source>Half-width punctuation becomes full-width, stray spaces go; Ctrl+Z brings them back</source>
        <translation>半角标点改为全角，去掉多余空格；按 Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>Another text…</source>
        <translation>重新选择文件…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes back the last change on this page (Ctrl+Z)</source>
        <translation>撤销本页上一次修改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Makes the change again (Ctrl+Y)</source>
        <translation>重做刚撤销的修改（Ctrl+Y）</translation>
    </message>
    <message>
        <source>%1 sections, %2 tasks, %3 measures, %4 agency names</source>
        <translation>%1 个部分 · %2 项任务 · %3 条举措 · %4 个单位名称</translation>
    </message>
    <message>
        <source>Of all tasks each sentence is a measure, or each task is one; of the chosen task alone: Ctrl+Shift+K</source>
        <translation>全部任务一句一条举措，或整项任务一条；只对选中的任务：Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Partly by sentence</source>
        <translation>部分按句</translation>
    </message>
    <message>
        <source>Split by sentence</source>
        <translation>按句拆分</translation>
    </message>
</context>
<context>
    <name>qd::ReviewOffNote</name>
    <message>
        <source>Review is off: what comes in counts at once.</source>
        <translation>审核未启用，报来即算数。</translation>
    </message>
</context>
<context>
    <name>qd::ReviewPage</name>
    <message>
        <source>Reports waiting for review</source>
        <translation>待审核的填报</translation>
    </message>
    <message>
        <source>Returned and not yet corrected</source>
        <translation>已退回、尚未改好</translation>
    </message>
    <message>
        <source>&amp;Accept and next</source>
        <translation>通过并转到下一份(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回…(&amp;R)</translation>
    </message>
    <message>
        <source>Switch review on</source>
        <translation>启用审核</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>All that the chosen agency has handed in and that waits, in one step</source>
        <translation>选定单位报来的待审核的，一次全部通过</translation>
    </message>
    <message>
        <source>&amp;Accept and next (A)</source>
        <translation>通过，下一份 (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return… (R)</source>
        <translation>退回… (&amp;R)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>All agencies (%1)</source>
        <translation>全部单位（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>agency, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Accept all %1</source>
        <translation>全部通过（%1 份）</translation>
    </message>
    <message>
        <source>Accept all of an agency</source>
        <translation>选定单位后可全部通过</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待审核 %1 份</translation>
    </message>
    <message>
        <source>Returned, not yet corrected: %1</source>
        <translation>已退回、尚未改好 %1 份</translation>
    </message>
    <message>
        <source>Reports are not reviewed</source>
        <translation>没有启用审核</translation>
    </message>
    <message>
        <source>What comes in counts at once, as on paper. With review on it counts once it has been accepted here; what has come in so far has to be accepted too.</source>
        <translation>现在报来即计入，与纸质报送一样。启用审核后，在这里通过的才计入；以前报来的也要在这里通过。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待审核的</translation>
    </message>
    <message>
        <source>Every report that came in has been looked at.</source>
        <translation>报来的都已经看过。</translation>
    </message>
    <message>
        <source>Choose a report.</source>
        <translation>请选择一份填报。</translation>
    </message>
    <message>
        <source>Another version came meanwhile. It is shown here; nothing was decided yet.</source>
        <translation>该单位刚刚报来了新的一版，现在显示的就是；还没有通过，也没有退回。</translation>
    </message>
    <message>
        <source>Accepted: %1 reports of %2</source>
        <translation>已通过 %2 的 %1 份填报</translation>
    </message>
    <message>
        <source>Review is on: what comes in waits here.</source>
        <translation>已启用审核：报来的在这里等待审核。</translation>
    </message>
</context>
<context>
    <name>qd::ReviewPanel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The text as it came</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>填报分工</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Writes the plan; one undo takes it out again</source>
        <translation>导入后可用 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Agencies (%1)</source>
        <translation>单位（%1）</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>请注意：%1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Update plan</source>
        <translation>更新要点</translation>
    </message>
    <message>
        <source>Import %1 plans</source>
        <translation>导入%1个工作要点</translation>
    </message>
</context>
<context>
    <name>qd::ReviewPhrases</name>
    <message>
        <source>Too general; say what was done, with figures.</source>
        <translation>内容过于笼统，请补充具体做法和数据。</translation>
    </message>
    <message>
        <source>It does not answer the measure of this period.</source>
        <translation>没有对照本期举措填报，请对照修改。</translation>
    </message>
    <message>
        <source>The figures do not fit those of the last period; check them.</source>
        <translation>数据与上期不衔接，请核实。</translation>
    </message>
    <message>
        <source>Evidence is missing.</source>
        <translation>缺少佐证材料，请补报。</translation>
    </message>
    <message>
        <source>Problems and next steps are missing.</source>
        <translation>没有写存在问题和下一步计划，请补充。</translation>
    </message>
    <message>
        <source>State and percent do not fit the text; correct one of them.</source>
        <translation>状态、百分比与文字不一致，请核对。</translation>
    </message>
</context>
<context>
    <name>qd::ReviewRulesForm</name>
    <message>
        <source>Reports are &amp;reviewed: they count once they have been accepted</source>
        <translation>启用审核：通过以后才计入(&amp;V)</translation>
    </message>
    <message>
        <source>What waits for review &amp;counts too, marked as not reviewed</source>
        <translation>待审核的也计入，并标明“未审”(&amp;W)</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Length of a summary text</source>
        <translation>汇总稿建议字数(&amp;L)</translation>
    </message>
    <message>
        <source>Usual reasons for &amp;returning a report, one a line</source>
        <translation>常用退回原因，每行一条(&amp;R)</translation>
    </message>
</context>
<context>
    <name>qd::ReviewTree</name>
    <message>
        <source>What the text became</source>
        <translation>识别结果</translation>
    </message>
</context>
<context>
    <name>qd::ReviewTreeModel</name>
    <message>
        <source>Tasks and measures</source>
        <translation>工作任务与举措</translation>
    </message>
    <message>
        <source>Responsible agencies</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <comment>the rule</comment>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>(section without a heading)</source>
        <translation>（未填部分标题）</translation>
    </message>
    <message>
        <source>(plan without a title)</source>
        <translation>（未填标题）</translation>
    </message>
    <message>
        <source>Plan %1 · %2</source>
        <comment>number, section</comment>
        <translation>方案%1 · %2</translation>
    </message>
</context>
<context>
    <name>qd::ReviewWords</name>
    <message>
        <source>%1: %2</source>
        <comment>role: agencies</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>agencies, by which rule</comment>
        <translation>%1 —— %2</translation>
    </message>
</context>
<context>
    <name>qd::RosterDialog</name>
    <message>
        <source>always</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>All &amp;alike ones are the known ones</source>
        <translation>相似的都是已有单位(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>录入(&amp;E)</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>粘贴名单</translation>
    </message>
    <message>
        <source>One agency a line, or columns from Excel: agency, short name, liaison officer, phone, supervising leader.</source>
        <translation>一行一个单位；也可以从 Excel 复制几列：单位名称、简称、联络员、电话、分管领导。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Paste the list here (Ctrl+V)</source>
        <translation>在此粘贴名单（Ctrl+V）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>自(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Line %1 holds the headings.</source>
        <translation>第%1行是列标题。</translation>
    </message>
    <message>
        <source>Not entered, because it is not known what they hold: the columns %1.</source>
        <translation>不录入的列（不认识）：%1。</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>新单位 %1</translation>
    </message>
    <message>
        <source>members %1</source>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>contacts %1</source>
        <translation>补改联系方式 %1</translation>
    </message>
    <message>
        <source>not entered %1</source>
        <translation>不录入 %1</translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation>没有新内容。</translation>
    </message>
    <message>
        <source>This window can only look.</source>
        <translation>本窗口只能查看。</translation>
    </message>
    <message>
        <source>Write days as %1, or leave them empty.</source>
        <translation>日期写作 %1，或留空。</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>%1 agencies entered for %2.</source>
        <translation>已为%2录入 %1 个单位。</translation>
    </message>
    <message>
        <source>%1 agencies entered.</source>
        <translation>已录入 %1 个单位。</translation>
    </message>
    <message>
        <source>&amp;Members of</source>
        <translation>加入集合单位(&amp;M)</translation>
    </message>
    <message>
        <source>of no collective</source>
        <translation>不加入</translation>
    </message>
</context>
<context>
    <name>qd::RosterTable</name>
    <message>
        <source>What the list brings</source>
        <translation>名单核对</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Supervising leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>%1 是哪个单位</translation>
    </message>
    <message>
        <source>▲ Like %1: please choose</source>
        <translation>▲ 像“%1”，请选择</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>就是“%1”</translation>
    </message>
    <message>
        <source>Another agency: new</source>
        <translation>是另一个新单位</translation>
    </message>
    <message>
        <source>%1 and %2 are alike. Taken for the same, the name of the list becomes another name of it.</source>
        <translation>%1 和 %2 相似。选“就是”时，名单上的写法记为别名。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新单位：%1</translation>
    </message>
    <message>
        <source>Already a member</source>
        <translation>已是成员</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有单位</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>已有单位：%1</translation>
    </message>
    <message>
        <source>▲ Like no agency: tick to enter it all the same</source>
        <translation>▲ 不像单位名称，打勾才录入</translation>
    </message>
    <message>
        <source>▲ A collective, cannot be a member</source>
        <translation>▲ 集合单位，不能作成员</translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation>与第%1行相同</translation>
    </message>
    <message>
        <source>▲ Full and short name are two agencies</source>
        <translation>▲ 全称和简称是两个单位</translation>
    </message>
    <message>
        <source>▲ Several agencies: one a line, please</source>
        <translation>▲ 有几个单位，请一行写一个</translation>
    </message>
    <message>
        <source>▲ No name of an agency</source>
        <translation>▲ 没有单位名称</translation>
    </message>
    <message>
        <source>New: %1, joins</source>
        <translation>新单位：%1，加入</translation>
    </message>
    <message>
        <source>Known, joins</source>
        <translation>已有单位，加入</translation>
    </message>
    <message>
        <source>Known: %1, joins</source>
        <translation>已有单位：%1，加入</translation>
    </message>
</context>
<context>
    <name>qd::RowMenu</name>
    <message>
        <source>Show the &amp;task</source>
        <translation>查看任务(&amp;T)</translation>
    </message>
    <message>
        <source>Enter its &amp;report</source>
        <translation>填报进展(&amp;R)</translation>
    </message>
    <message>
        <source>Set its &amp;deadline</source>
        <translation>设定时限(&amp;D)</translation>
    </message>
    <message>
        <source>All tasks of the &amp;agency</source>
        <translation>该单位全部任务(&amp;A)</translation>
    </message>
    <message>
        <source>Enter &amp;reports</source>
        <translation>填报进展(&amp;R)</translation>
    </message>
    <message>
        <source>What it has &amp;not reported</source>
        <translation>本期未报的举措(&amp;N)</translation>
    </message>
    <message>
        <source>All its &amp;tasks</source>
        <translation>名下全部任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Liaison and phone</source>
        <translation>联络员和电话(&amp;L)</translation>
    </message>
</context>
<context>
    <name>qd::SampleBanner</name>
    <message>
        <source>Sample: an invented district, in a data file of its own. Try what you like; nothing of it reaches your data, and next time it begins anew.</source>
        <translation>示例：虚构的清溪区，单独一个数据文件。可以随便试，不会影响您的数据；下次查看时重新开始。</translation>
    </message>
    <message>
        <source>Back to my data file</source>
        <translation>返回我的数据文件</translation>
    </message>
</context>
<context>
    <name>qd::ScopeOptions</name>
    <message>
        <source>&amp;Period</source>
        <translation>填报期(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Data as of</source>
        <translation>数据截至(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>单位(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>部分(&amp;B)</translation>
    </message>
    <message>
        <source>Only measures that are</source>
        <translation>只列这些状态的举措</translation>
    </message>
    <message>
        <source>None ticked: all measures</source>
        <translation>一个都不选就是全部举措</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>全部单位</translation>
    </message>
</context>
<context>
    <name>qd::Sentences</name>
    <message>
        <source>The file “{file}” is not there; check the name and the folder.</source>
        <translation>找不到文件“{file}”，请核对文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>The file “{file}” could not be read; check that you may open it.</source>
        <translation>文件“{file}”无法读取，请确认您有权打开它。</translation>
    </message>
    <message>
        <source>There is no text in “{file}”; choose the file that holds the plan.</source>
        <translation>“{file}”中没有文字，请选择工作要点所在的文件。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit} and cannot be a plan; choose another file.</source>
        <translation>“{file}”超过{limit}，不可能是一份工作要点，请另选文件。</translation>
    </message>
    <message>
        <source>“{file}” is no text file; open it in Word or WPS, copy the text and paste it here.</source>
        <translation>“{file}”不是文本文件，请用Word或WPS打开后复制文字，再粘贴到这里。</translation>
    </message>
    <message>
        <source>“{file}” is of a kind that cannot be read yet; copy its text and paste it here.</source>
        <translation>“{file}”这种格式目前还不能读取，请复制其中的文字粘贴到这里。</translation>
    </message>
    <message>
        <source>The text in “{file}” is garbled; open the original in the program that shows it properly, copy the text and paste it here.</source>
        <translation>“{file}”里的文字是乱码；请在能正常显示原文的程序中打开，复制正文，粘贴到这里。</translation>
    </message>
    <message>
        <source>This file was imported already on {when} as “{name}”; open that plan or import it as a new version.</source>
        <translation>该文件已于{when}导入为“{name}”，可打开原有要点，或另行导入一份。</translation>
    </message>
    <message>
        <source>“{file}” is no Quality Desk data file; choose another one.</source>
        <translation>“{file}”不是质量工作协调台的数据文件，请另选文件。</translation>
    </message>
    <message>
        <source>The data file “{file}” is damaged; restore the last backup from the folder “backups” beside it.</source>
        <translation>数据文件“{file}”已损坏，请用同一文件夹下backups中最近的备份恢复。</translation>
    </message>
    <message>
        <source>The data file “{file}” was made by a newer version of this program; install that version.</source>
        <translation>数据文件“{file}”由更新版本的程序建立，请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>The data file “{file}” is read-only, nothing was saved; ask for write permission or copy the file.</source>
        <translation>数据文件“{file}”是只读的，未保存任何内容；请申请写入权限或另存一份。</translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved; free some space and try again.</source>
        <translation>磁盘空间不足，未保存任何内容；请清理后重试。</translation>
    </message>
    <message>
        <source>The data file is being written by another program, nothing was saved; try again in a moment.</source>
        <translation>数据文件正被其他程序写入，未保存任何内容；请稍后重试。</translation>
    </message>
    <message>
        <source>The data file is used by another window ({who}); this window can only read.</source>
        <translation>数据文件正被另一个窗口使用（{who}），本窗口只能查看。</translation>
    </message>
    <message>
        <source>The folder “{file}” does not exist; make it or choose another one.</source>
        <translation>文件夹“{file}”不存在，请先新建或另选文件夹。</translation>
    </message>
    <message>
        <source>“{file}” could not be written; close it in other programs or choose another name.</source>
        <translation>“{file}”无法写入，请先在其他程序中关闭它，或换一个文件名。</translation>
    </message>
    <message>
        <source>“{file}” is no usable backup; choose another one.</source>
        <translation>“{file}”不是可用的备份，请另选一个。</translation>
    </message>
    <message>
        <source>The percentage must be a whole number from 0 to 100, not {value}.</source>
        <translation>完成百分比应为0–100的整数，不能是{value}。</translation>
    </message>
    <message>
        <source>“{value}” is no period; write 2023-03, 2023Q2, 2023H1 or 2023.</source>
        <translation>“{value}”不是有效的填报期，请写成2023-03、2023Q2、2023H1或2023。</translation>
    </message>
    <message>
        <source>The period {value} lies outside the plan&apos;s year {year}.</source>
        <translation>填报期{value}不在工作要点所属的{year}年内。</translation>
    </message>
    <message>
        <source>“{name}” has no part in this measure, nothing was saved; check the responsible agencies.</source>
        <translation>“{name}”不是该举措的责任单位，未保存；请核对责任单位。</translation>
    </message>
    <message>
        <source>“{value}” is no date; write it as 2023-06-30.</source>
        <translation>“{value}”不是有效日期，请写成2023-06-30。</translation>
    </message>
    <message>
        <source>“{value}” is not understood as a deadline; write for example 6月底前 or 2023-06-30.</source>
        <translation>“{value}”无法识别为完成时限，可写成“6月底前”或2023-06-30。</translation>
    </message>
    <message>
        <source>The text must not be empty; please fill it in.</source>
        <translation>内容不能为空，请填写。</translation>
    </message>
    <message>
        <source>There is no agency “{name}”; check the name or add the agency first.</source>
        <translation>没有名为“{name}”的单位，请核对名称或先新增该单位。</translation>
    </message>
    <message>
        <source>More than one agency is called “{name}”; use its full name.</source>
        <translation>有多个单位叫“{name}”，请使用全称。</translation>
    </message>
    <message>
        <source>There is an agency called “{name}” already; choose another name.</source>
        <translation>已有名为“{name}”的单位，请换一个名称。</translation>
    </message>
    <message>
        <source>The end must not lie before the beginning; correct one of the dates.</source>
        <translation>结束日期不能早于开始日期，请修改其中一个。</translation>
    </message>
    <message>
        <source>The measure cannot be split here; put the cursor between two sentences.</source>
        <translation>不能在此处拆分举措，请把光标放在两句话之间。</translation>
    </message>
    <message>
        <source>Only two or more measures of one task can be merged; select them.</source>
        <translation>只能合并同一任务的两条以上举措，请重新选择。</translation>
    </message>
    <message>
        <source>A task keeps at least one measure; to remove it altogether, delete the task “{name}”.</source>
        <translation>任务至少保留一条举措；如需全部删除，请删除任务“{name}”。</translation>
    </message>
    <message>
        <source>There is no task {value}; the plan has {limit} tasks.</source>
        <translation>没有第{value}项任务，本要点共有{limit}项任务。</translation>
    </message>
    <message>
        <source>Task {value} has several measures; name one of {limit}.</source>
        <translation>第{value}项任务有多条举措，请指明其中一条：{limit}。</translation>
    </message>
    <message>
        <source>There is no such measure {value}; it may have been deleted.</source>
        <translation>没有举措{value}，可能已被删除。</translation>
    </message>
    <message>
        <source>There is no plan {value} in the data file.</source>
        <translation>数据文件中没有工作要点{value}。</translation>
    </message>
    <message>
        <source>There are several plans of {value}; name one by its number: {limit}.</source>
        <translation>{value}年有多份工作要点，请用编号指明：{limit}。</translation>
    </message>
    <message>
        <source>There is no plan in the data file yet; import one first.</source>
        <translation>数据文件中还没有工作要点，请先导入。</translation>
    </message>
    <message>
        <source>This was changed again meanwhile and cannot be taken back; nothing was changed.</source>
        <translation>相关内容之后又被修改过，不能撤销；未作任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is no report “{name}”; see “qdesk report --kinds”.</source>
        <translation>没有名为“{name}”的报表，请运行“qdesk report --kinds”查看。</translation>
    </message>
    <message>
        <source>“{name}” is not there yet in this version.</source>
        <translation>本版本尚不提供“{name}”。</translation>
    </message>
    <message>
        <source>The totals of the report do not agree ({value}); it was not made.</source>
        <translation>报表合计数不一致（{value}），未生成。</translation>
    </message>
    <message>
        <source>There is no command “{name}”; see “qdesk help”.</source>
        <translation>没有命令“{name}”，请运行“qdesk help”查看。</translation>
    </message>
    <message>
        <source>There is no option “{name}” here; see “qdesk help”.</source>
        <translation>此处没有选项“{name}”，请运行“qdesk help”查看。</translation>
    </message>
    <message>
        <source>The option “{name}” needs a value.</source>
        <translation>选项“{name}”需要一个值。</translation>
    </message>
    <message>
        <source>“{name}” is missing; see “qdesk help”.</source>
        <translation>缺少“{name}”，请运行“qdesk help”查看。</translation>
    </message>
    <message>
        <source>“{value}” is no possible value of “{name}”; it takes {expected}.</source>
        <translation>“{name}”的值“{value}”不对，应为{expected}。</translation>
    </message>
    <message>
        <source>“{name}” is one word too many; see “qdesk help”.</source>
        <translation>多了“{name}”这个词，请参看“qdesk help”。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>Reading or writing failed, nothing was saved; check the disk and try again.</source>
        <translation>读写失败，未保存任何内容；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>That did not work and nothing was changed; please try again.</source>
        <translation>操作未成功，未作任何改动，请重试。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “{file}”; choose another one, such as your documents.</source>
        <translation>文件夹“{file}”不能写入；请换一个文件夹，例如“文档”。</translation>
    </message>
    <message>
        <source>The path of the data file is too long: “{file}”; put it into a folder with a shorter path.</source>
        <translation>数据文件的路径太长：“{file}”；请放到路径较短的文件夹里。</translation>
    </message>
    <message>
        <source>The portable program keeps its data in “{file}”, where nothing can be written; copy the whole program folder to a place you may write to and start it there.</source>
        <translation>便携版把数据放在“{file}”，但这里不能写入；请把整个程序文件夹复制到可以写入的位置（例如U盘或“文档”），再从那里启动。</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password; open it in Word or WPS, copy the text and paste it here.</source>
        <translation>“{file}”设了密码；请用 Word 或 WPS 打开，复制文字粘贴到这里。</translation>
    </message>
    <message>
        <source>“{file}” is an old Word or WPS document; open it, save it as .docx, or copy its text and paste it here.</source>
        <translation>“{file}”是旧版 Word 或 WPS 文档；请打开后另存为 .docx，或复制文字粘贴到这里。</translation>
    </message>
    <message>
        <source>“{file}” is an old Excel or WPS table; open it, save it as .xlsx, or copy its cells and paste them here.</source>
        <translation>“{file}”是旧版 Excel 或 WPS 表格；请打开后另存为 .xlsx，或复制单元格粘贴到这里。</translation>
    </message>
    <message>
        <source>“{file}” is a page image (PDF or OFD) and has no paragraphs; open it, copy the text and paste it here.</source>
        <translation>“{file}”是版式文件（PDF 或 OFD），不能直接识别；请打开它，复制文字粘贴到这里。</translation>
    </message>
    <message>
        <source>The data file “{file}” was removed or replaced by another program, nothing was saved; save a copy elsewhere, then open the data file again.</source>
        <translation>数据文件“{file}”被其他程序移走或替换，本次没有保存；请先“另存一份”到别处，再重新打开数据文件。</translation>
    </message>
    <message>
        <source>“{file}” is the data file that is open here and no plan; choose another file.</source>
        <translation>“{file}”是正在使用的数据文件，不是工作要点，请另选一个文件。</translation>
    </message>
    <message>
        <source>“{file}” is a data file in use or not closed properly and was left as it is; choose another name.</source>
        <translation>“{file}”是正在使用或没有正常关闭的数据文件，没有改动它，请另选一个文件名。</translation>
    </message>
    <message>
        <source>“{file}” could not be read because of a fault of disk or network, nothing was changed; try again in a moment, and check the disk if it goes on.</source>
        <translation>读取“{file}”时磁盘或网络出错，没有任何改动；请稍后再试，如果反复出现请检查磁盘。</translation>
    </message>
    <message>
        <source>“{file}” could not be written because of a fault of disk or network, nothing was saved; try again in a moment, and check the disk if it goes on.</source>
        <translation>写入“{file}”时磁盘或网络出错，没有保存；请稍后再试，如果反复出现请检查磁盘。</translation>
    </message>
    <message>
        <source>The structure of the data file “{file}” was tampered with ({value}) and it was not opened; restore the last backup from the folder “backups” beside it.</source>
        <translation>数据文件“{file}”的内部结构被改动过（{value}），为防止内容被篡改没有打开；请从旁边的“backups”文件夹恢复最近的备份。</translation>
    </message>
    <message>
        <source>There is not enough memory, nothing was changed; close other programs and try again, or work with less at a time.</source>
        <translation>内存不足，未作任何改动，请关闭其他程序后重试，或减少一次处理的数量。</translation>
    </message>
    <message>
        <source>This contradicts what is recorded already, nothing was saved; refresh the list, check it and try again.</source>
        <translation>与已有记录冲突，没有保存，请刷新列表核对后重试。</translation>
    </message>
    <message>
        <source>“{file}” holds more than any plan (over 20 million characters or 500,000 cells); copy the plan out of it and paste it here.</source>
        <translation>“{file}”的内容超过2000万字或500000个单元格，不可能是一份工作要点；请把要点的文字复制出来，粘贴到这里。</translation>
    </message>
    <message>
        <source>“{name}” has {value} characters, {limit} at most are possible, nothing was saved; please shorten it.</source>
        <translation>“{name}”有{value}个字，最多{limit}个字，没有保存；请缩短后再试。</translation>
    </message>
    <message>
        <source>This open point is no longer there: it was settled by somebody else or taken back with the import; nothing was changed.</source>
        <translation>这条待核对事项已不在：已由他人处理，或随导入一并撤销；未作更改。</translation>
    </message>
    <message>
        <source>“{name}” was changed to “{value}” meanwhile; nothing was saved. Check it and save again.</source>
        <translation>“{name}”已被改为“{value}”，未保存任何内容；请核对后再保存。</translation>
    </message>
    <message>
        <source>The responsible agencies were changed meanwhile; nothing was saved. Look at the list and change it again.</source>
        <translation>责任单位刚刚被改动，未保存任何内容；请查看名单后重新修改。</translation>
    </message>
    <message>
        <source>The day of completion {value} has not come yet; enter a day up to today.</source>
        <translation>完成日期{value}还没有到，请填写不晚于今天的日期。</translation>
    </message>
    <message>
        <source>The day of completion {value} lies before the plan&apos;s year {year}; nothing was saved. Check the year.</source>
        <translation>完成日期{value}早于{year}年度，未保存；请核对年份。</translation>
    </message>
    <message>
        <source>A day of completion ({value}) goes with a finished or closed state only; nothing was saved. Choose such a state or leave the day out.</source>
        <translation>完成日期（{value}）只用于已完成、已销号，未保存；请改选状态或不填日期。</translation>
    </message>
    <message>
        <source>“{value}” is not possible here; it takes a whole number from {least} to {most}.</source>
        <translation>“{value}”不能用在这里，应填{least}到{most}之间的整数。</translation>
    </message>
    <message>
        <source>“{name}” and “{value}” cannot be used together.</source>
        <translation>“{name}”与“{value}”不能同时使用。</translation>
    </message>
    <message>
        <source>“{file}” holds pictures but no text and seems to be a scan; ask its issuer for the Word file, or have its text recognised and paste it here.</source>
        <translation>“{file}”里只有图片、没有文字，像是扫描件。请向发文单位索取Word文件，或用文字识别工具识别后把文字粘贴到这里。</translation>
    </message>
    <message>
        <source>Neither numbers such as 一、 or （一） nor lines such as 责任单位： were found in “{file}”, which seems to be plain text; check that it is a work plan.</source>
        <translation>在“{file}”中既没有找到“一、”“（一）”这样的编号，也没有找到“责任单位：”这样的标注，像是普通文字。请确认它是一份工作要点。</translation>
    </message>
    <message>
        <source>“{file}” seems to be a table, but none of its columns could be recognised; write headings such as 工作任务 and 责任单位 above its columns and open it again.</source>
        <translation>“{file}”像是一张表格，但各列都无法识别。请在表头写上“工作任务”“责任单位”等列名后重新打开。</translation>
    </message>
    <message>
        <source>The text of “{file}” seems to come from a table whose columns ran together; open the table, copy its cells and paste them here.</source>
        <translation>“{file}”的文字像是从表格里取出的，各列已混在一起。请打开原表，复制单元格后粘贴到这里。</translation>
    </message>
    <message>
        <source>“{file}” seems to be the notice that brings a plan, without its tasks; open the plan or the annex.</source>
        <translation>“{file}”像是印发通知，里面没有任务。请打开通知所附的工作要点或附件。</translation>
    </message>
    <message>
        <source>There are numbers in “{file}”, but no tasks below them; check that it is a work plan, or copy the plan from Word or WPS and paste it here.</source>
        <translation>“{file}”中有编号，但编号下没有任务。请确认它是一份工作要点，或从Word或WPS中复制原文粘贴到这里。</translation>
    </message>
    <message>
        <source>%1 is editing on %2; this window can only read.</source>
        <translation>%1正在%2上编辑，本窗口只能查看。</translation>
    </message>
    <message>
        <source>The data file is being edited on %1; this window can only read.</source>
        <translation>数据文件正在%1上编辑，本窗口只能查看。</translation>
    </message>
    <message>
        <source>“{file}” is damaged and no whole Excel file; ask for it again, or open it in Excel or WPS, save it anew as .xlsx, or copy its cells and paste them here.</source>
        <translation>“{file}”已损坏，不是完整的Excel文件；请对方重新发送，或用Excel、WPS打开后另存为.xlsx，也可复制单元格粘贴到这里。</translation>
    </message>
    <message>
        <source>“{file}” is damaged and no whole Word file; ask for it again, or open it in Word or WPS, save it anew as .docx, or copy its text and paste it here.</source>
        <translation>“{file}”已损坏，不是完整的Word文件；请对方重新发送，或用Word、WPS打开后另存为.docx，也可复制文字粘贴到这里。</translation>
    </message>
    <message>
        <source>“{name}” is still responsible for tasks and cannot be deleted; take it off them first (those of deleted plans count too).</source>
        <translation>“{name}”仍承担工作任务，不能删除；请先调整相关任务的责任单位（已删除的工作要点中的任务也算）。</translation>
    </message>
    <message>
        <source>The file “{file}” in the folder of templates is called like no kind of paper; nothing was made. Name it as one of them, such as handout.json, or take it away.</source>
        <translation>模板文件夹里的“{file}”不与任何一种材料同名，没有生成材料；请改成材料的名称（如 handout.json）或者移走它。</translation>
    </message>
    <message>
        <source>The template “{file}” cannot be read from line {value} on; nothing was made. It must be JSON in UTF-8: correct it or take it away.</source>
        <translation>模板“{file}”从第 {value} 行起读不出来，没有生成材料；模板须是 UTF-8 编码的 JSON，请改正或者移走它。</translation>
    </message>
    <message>
        <source>The template “{file}” has the entry “{name}”, which is no text of this paper; nothing was made. Correct its name or delete it.</source>
        <translation>模板“{file}”里的“{name}”不是这种材料的文字，没有生成材料；请改正名称或者删去这一条。</translation>
    </message>
    <message>
        <source>The template “{file}” has the blank “{value}” in its entry “{name}”, which nothing fills; nothing was made. Correct it there or delete it.</source>
        <translation>模板“{file}”的“{name}”里有认不得的占位符“{value}”，没有生成材料；请改正或者删去。</translation>
    </message>
    <message>
        <source>This report is no table, so there is no Excel file of it; choose PDF or Word.</source>
        <translation>这种材料不是表格，没有 Excel 文件；请选择 PDF 或 Word。</translation>
    </message>
    <message>
        <source>The text “{name}…” has {value} characters, a cell of Excel holds {limit} at most; nothing was written, please choose PDF or Word.</source>
        <translation>“{name}…”这段文字有{value}个字，Excel 的一个单元格最多容纳{limit}个字；没有生成文件，请选择 PDF 或 Word。</translation>
    </message>
    <message>
        <source>There is no column “{value}”; choose among {limit}.</source>
        <translation>没有“{value}”这一列，可选：{limit}。</translation>
    </message>
    <message>
        <source>No issue No. {value} of this report was made for this plan; see the list of issues.</source>
        <translation>这份工作要点没有印发过该报表的第{value}期，请查看各期列表。</translation>
    </message>
    <message>
        <source>Issue No. {value} of this report is there already, nothing was issued; take another number.</source>
        <translation>该报表的第{value}期已经印发，本次未印发，请改用其他期号。</translation>
    </message>
    <message>
        <source>Issue No. {value} was withdrawn already on {when} ({why}); nothing was changed.</source>
        <translation>第{value}期已于{when}作废（{why}），未作改动。</translation>
    </message>
    <message>
        <source>What was kept of issue No. {value} of “{name}” is damaged (its checksum is wrong) and is not used; restore a backup that holds it.</source>
        <translation>《{name}》第{value}期的存档已损坏（校验值不符），不能使用，请从含有该期的备份恢复。</translation>
    </message>
    <message>
        <source>Issue No. {value} of “{name}” was made by a newer version of this program; install that version.</source>
        <translation>《{name}》第{value}期由更新版本的程序印发，请安装该版本。</translation>
    </message>
    <message>
        <source>Issue No. {value} is of another plan, “{name}”; only issues of one plan can be compared.</source>
        <translation>第{value}期属于另一份工作要点《{name}》，只能比较同一份工作要点的各期。</translation>
    </message>
    <message>
        <source>Issue No. {value} cannot be taken back, No. {latest} was issued after it; withdraw it instead.</source>
        <translation>第{value}期之后已印发第{latest}期，不能撤销印发，请改为作废。</translation>
    </message>
    <message>
        <source>The data changed while the report was being made, nothing was issued; make it again and issue that.</source>
        <translation>生成报表期间数据有改动，本次未印发，请重新生成后再印发。</translation>
    </message>
    <message>
        <source>“{file}” holds no layout of papers, nothing was taken over; choose a file that “Export layout…” has made.</source>
        <translation>“{file}”不是版式文件，没有读入任何内容；请选择用“导出版式”存出的文件。</translation>
    </message>
    <message>
        <source>This report must stand on one page and takes {value}; nothing was made. Leave out the red head, the signature, the imprint or the large type, or shorten the texts that the office changed.</source>
        <translation>该报告须排在一页之内，现为{value}页，未生成任何内容；请去掉红头、署名、版记或大字版，或者缩短本办改写的文字。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a layout: it needs 1 to {limit} characters and must not be that of a layout the program has itself.</source>
        <translation>“{name}”不能作版式方案的名称：名称要有1到{limit}个字，也不能与程序自带的版式同名。</translation>
    </message>
    <message>
        <source>There is a layout called “{name}” already; choose another name.</source>
        <translation>已有名为“{name}”的版式方案，请换一个名称。</translation>
    </message>
    <message>
        <source>The layout “{name}” has the value “{value}”, which is not possible (it takes {limit}); nothing was taken over.</source>
        <translation>版式方案“{name}”中的“{value}”超出范围（可以是{limit}），没有读入。</translation>
    </message>
    <message>
        <source>Say why: the reason must not be empty.</source>
        <translation>请填写理由，理由不能为空。</translation>
    </message>
    <message>
        <source>Name the document it rests on; the basis must not be empty.</source>
        <translation>请填写依据文件，依据不能为空。</translation>
    </message>
    <message>
        <source>Say where the task comes from: the meeting, instruction or document.</source>
        <translation>请填写任务来源：会议、批示或文件。</translation>
    </message>
    <message>
        <source>Name the leader whose instruction it is.</source>
        <translation>请填写作出批示的领导。</translation>
    </message>
    <message>
        <source>{value} does not lie after the present deadline {day}; an extension needs a later day.</source>
        <translation>{value}不晚于现在的完成时限{day}；延期须填更晚的日期。</translation>
    </message>
    <message>
        <source>“{value}” names no day; write the day until which it is to be extended.</source>
        <translation>“{value}”没有具体日期；请填写延至哪一天。</translation>
    </message>
    <message>
        <source>This extension has been decided already; look at the decision, and ask anew if need be.</source>
        <translation>这份延期申请已有批复；请查看批复，确需再延可重新申请。</translation>
    </message>
    <message>
        <source>No. {value} is no request for an extension; choose one from the list of acts.</source>
        <translation>第{value}号不是延期申请；请在督办记录中选择。</translation>
    </message>
    <message>
        <source>No. {value} is no instruction; choose one from the list of acts.</source>
        <translation>第{value}号不是领导批示；请在督办记录中选择。</translation>
    </message>
    <message>
        <source>No. {value} is no reminder; choose one from the list of acts.</source>
        <translation>第{value}号不是催办记录；请在督办记录中选择。</translation>
    </message>
    <message>
        <source>{count} reports are still missing; to close it out all the same, say why.</source>
        <translation>还有{count}份进展未报；仍要办结的，请填写理由。</translation>
    </message>
    <message>
        <source>It has been closed out already; re-open it first if that is to be corrected.</source>
        <translation>该事项已经办结销号；如需更正，请先重新推进。</translation>
    </message>
    <message>
        <source>It is not finished, so there is nothing to re-open.</source>
        <translation>该事项尚未办结，无需重新推进。</translation>
    </message>
    <message>
        <source>Nobody is late, so there is nobody to remind.</source>
        <translation>目前没有逾期未报的单位，无需催办。</translation>
    </message>
    <message>
        <source>The text is the one that holds already; write the new wording.</source>
        <translation>文字与现行的相同；请填写调整后的表述。</translation>
    </message>
    <message>
        <source>There is no act no. {value}; look at the list of acts.</source>
        <translation>没有第{value}号办理记录；请查看督办记录。</translation>
    </message>
    <message>
        <source>Other records follow this one; take those away first.</source>
        <translation>这条记录之后还有办理情况；请先删除后面的记录。</translation>
    </message>
    <message>
        <source>{value} has not come yet; enter the day on which it happened.</source>
        <translation>{value}还没有到；请填写实际发生的日期。</translation>
    </message>
    <message>
        <source>{name} has no report for {period}; enter it first.</source>
        <translation>{name}还没有{period}的进展填报；请先填报。</translation>
    </message>
    <message>
        <source>This report is “{value}”; only one that was handed in can be returned or accepted, and only a draft or a returned one handed in.</source>
        <translation>这份填报的状态是“{value}”；只有已报送的才能退回或通过，只有草稿或已退回的才能报送。</translation>
    </message>
    <message>
        <source>Another version of this report came meanwhile; look at it before you decide.</source>
        <translation>这份填报刚才又有了新版本；请查看后再审核。</translation>
    </message>
    <message>
        <source>“{value}” is no day of a month; write a number from 1 to 31.</source>
        <translation>“{value}”不是每月的日期；请填写1—31的整数。</translation>
    </message>
    <message>
        <source>“{value}” is no reporting cycle; write month, quarter, half, year or milestone.</source>
        <translation>没有“{value}”这种填报周期；可用 month 按月、quarter 按季、half 按半年、year 按年、milestone 按形象进度。</translation>
    </message>
    <message>
        <source>Line {line} of the calendar cannot be read (“{value}”); each line holds a day, 1 or 0, and a name. Nothing was changed.</source>
        <translation>工作日历第{line}行读不懂（“{value}”）；每行应为日期、1或0（是否上班）、名称。没有作任何改动。</translation>
    </message>
    <message>
        <source>“{file}” has {value} MB, the limit is {limit} MB; make it smaller or raise the limit in the settings.</source>
        <translation>“{file}”有{value} MB，超过每个文件{limit} MB的上限；请压缩，或在设置中调高上限。</translation>
    </message>
    <message>
        <source>“{file}” is empty; choose another file.</source>
        <translation>“{file}”是空文件；请选择其他文件。</translation>
    </message>
    <message>
        <source>The attached file “{file}” is no longer there; take it from a backup or attach it again.</source>
        <translation>佐证材料“{file}”已不在存放位置；请从备份找回，或重新添加。</translation>
    </message>
    <message>
        <source>The attached file “{file}” was altered after it had been attached; take it from a backup.</source>
        <translation>佐证材料“{file}”添加后被改动过；请从备份找回。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read; see whether it is still there and the share can be reached.</source>
        <translation>无法读取“{file}”；请检查文件是否还在、共享文件夹能否访问。</translation>
    </message>
    <message>
        <source>The folder “{file}” for attached files cannot be written to; check its rights and the free space. Nothing was attached.</source>
        <translation>存放佐证材料的文件夹“{file}”无法写入；请检查权限和剩余空间。没有添加任何材料。</translation>
    </message>
    <message>
        <source>There is no attached file no. {value}.</source>
        <translation>没有第{value}号佐证材料。</translation>
    </message>
    <message>
        <source>“{value}” cannot be the code of a phrase; use 1 to {limit} letters and digits.</source>
        <translation>“{value}”不能作常用语的代码，请用1至{limit}个字母或数字。</translation>
    </message>
    <message>
        <source>Two phrases have the code “{value}”; give one of them another.</source>
        <translation>有两条常用语的代码都是“{value}”，请改掉其中一个。</translation>
    </message>
    <message>
        <source>The phrase “{name}” has {value} characters; 1 to {limit} are possible.</source>
        <translation>常用语“{name}”有{value}字，应为1至{limit}字。</translation>
    </message>
    <message>
        <source>From {value} on it would change what has been owed already; another cycle can begin on {day} or later.</source>
        <translation>自{value}起变更会改动此前各期的应报情况；填报周期最早可自{day}起变更。</translation>
    </message>
    <message>
        <source>{value} lies before {period} begins; choose a day in the period or after it.</source>
        <translation>{value}早于{period}的第一天，请选择该期之内或者之后的日期。</translation>
    </message>
    <message>
        <source>No file was given; choose the files to attach.</source>
        <translation>没有选择文件，请选择要添加的文件。</translation>
    </message>
    <message>
        <source>“{file}” is a program and is not started from here; export it and have it checked first.</source>
        <translation>“{file}”是程序文件，不能在这里直接运行；请先导出并经检查后再打开。</translation>
    </message>
    <message>
        <source>The folder “{file}” is not empty; choose a new one. Nothing was exported.</source>
        <translation>文件夹“{file}”里已有内容，请另选一个新文件夹；没有导出任何文件。</translation>
    </message>
    <message>
        <source>No file is attached in this plan, so there is nothing to export.</source>
        <translation>本计划没有佐证材料，无需导出。</translation>
    </message>
    <message>
        <source>The task “{name}” is deleted; restore it first, then its measures.</source>
        <translation>任务“{name}”已删除；请先恢复任务，再恢复其举措。</translation>
    </message>
</context>
<context>
    <name>qd::SettingForms</name>
    <message>
        <source>Supporting agencies report too</source>
        <translation>配合单位也要填报</translation>
    </message>
    <message>
        <source>A reporting day without work moves to the next working day</source>
        <translation>报送截止逢非工作日顺延至下一工作日</translation>
    </message>
    <message>
        <source>The usual name</source>
        <translation>通用名称</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>本办名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Page numbers</source>
        <translation>页码样式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export layout…</source>
        <translation>导出版式(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves what is shown here as a file, for another office or computer</source>
        <translation>把这里的内容存成文件，供别的办公室或电脑使用</translation>
    </message>
    <message>
        <source>&amp;Read layout…</source>
        <translation>读入版式(&amp;R)…</translation>
    </message>
    <message>
        <source>Takes over the layout of such a file; it holds once it is saved</source>
        <translation>用这种文件里的版式；保存以后生效</translation>
    </message>
    <message>
        <source>One file at most</source>
        <translation>单个文件不超过</translation>
    </message>
    <message>
        <source>Layouts (*.%1)</source>
        <translation>版式文件 (*.%1)</translation>
    </message>
    <message>
        <source>Export layout</source>
        <translation>导出版式</translation>
    </message>
    <message>
        <source>Layout of our papers</source>
        <translation>本办版式</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>Read layout</source>
        <translation>读入版式</translation>
    </message>
    <message>
        <source>This program does not have the face “%1”; 小标宋 stands in for it in titles, 仿宋 in the text.</source>
        <translation>本程序没有字体“%1”，标题用小标宋、正文用仿宋代替。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>qd::SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>When a light turns</source>
        <translation>亮灯规则</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>填报范围</translation>
    </message>
    <message>
        <source>The data file is open for reading only; nothing can be changed here.</source>
        <translation>数据文件以只读方式打开，这里不能修改。</translation>
    </message>
    <message>
        <source>What is saved here holds for all plans and all papers, and can be undone.</source>
        <translation>保存后对所有要点和材料生效，可以撤销。</translation>
    </message>
    <message>
        <source>Layout of papers</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>版式方案</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Of this section; they hold once they are saved</source>
        <translation>恢复这一部分的默认值，保存以后生效</translation>
    </message>
    <message>
        <source>Give up changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reporting days</source>
        <translation>报送截止</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>What is done here holds at once, and can be undone.</source>
        <translation>这里的操作立即生效，可以撤销。</translation>
    </message>
    <message>
        <source>Reporting cycle</source>
        <translation>填报周期</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>qd::SheetPreview</name>
    <message>
        <source>Pasted cells</source>
        <translation>粘贴的单元格</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>将改为</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <translation>不填入 (Esc)</translation>
    </message>
    <message>
        <source>Also the %1 percentages that are &amp;less than before</source>
        <translation>低于上次的%1个百分比也填入(&amp;L)</translation>
    </message>
    <message>
        <source>%1 cells change</source>
        <translation>将改动%1格</translation>
    </message>
    <message>
        <source>%1 percentages are less than before</source>
        <translation>%1个百分比低于上次</translation>
    </message>
    <message>
        <source>%1 cannot be filled in, the reason stands beside them</source>
        <translation>%1格不能填入（原因写在该行）</translation>
    </message>
    <message>
        <source>%1 say what stands there already</source>
        <translation>%1格与现有内容相同</translation>
    </message>
    <message>
        <source>Nothing is filled in yet: %1.</source>
        <translation>尚未填入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Fill in %1 cells (Enter)</source>
        <translation>填入%1格 (Enter)</translation>
    </message>
    <message>
        <source>the %1 rows behind stay as they are</source>
        <translation>其后%1行不变</translation>
    </message>
</context>
<context>
    <name>qd::SlipRulesForm</name>
    <message>
        <source>A reminder gets the loudest slip whose day has come. 0: that slip is not used. It holds for all plans.</source>
        <translation>催办时按逾期天数用到哪一种就用哪一种；0为不用。对所有工作要点有效。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>%1 from so many days late</source>
        <translation>%1：逾期多少天起</translation>
    </message>
    <message>
        <source>When which slip is due</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>A louder slip must come later than the one before it.</source>
        <translation>黄单、红单的天数须依次晚于前一种。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>还没有改动。</translation>
    </message>
    <message>
        <source>The days of the slips are saved.</source>
        <translation>督办单的天数已保存。</translation>
    </message>
</context>
<context>
    <name>qd::SourceMap</name>
    <message>
        <source>Left out: %1</source>
        <translation>不导入：%1</translation>
    </message>
    <message>
        <source>%1, stands for %2</source>
        <translation>%1，即%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: agency</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>qd::SourceTexts</name>
    <message>
        <source>No agency has reported on this task in this period yet.</source>
        <translation>本期还没有单位填报这项任务。</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>changed since it was used</source>
        <translation>采用后有更改</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未审</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>存在问题：%1</translation>
    </message>
</context>
<context>
    <name>qd::SpokenCell</name>
    <message>
        <source>%1: %2</source>
        <comment>title of the column, what stands in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>qd::Start</name>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a date within a sentence</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Lights, due dates and the record of changes follow the computer&apos;s clock: please check it.</source>
        <translation>红黄绿灯、时限和修改记录都以电脑时间为准，请检查电脑的日期和时间。</translation>
    </message>
    <message>
        <source>This computer says that today is %1, but the last change in the data file was recorded on %2.</source>
        <translation>这台电脑的日期是%1，而数据文件里最近一次修改记录在%2。</translation>
    </message>
    <message>
        <source>This computer says that today is %1, which is before this program was made.</source>
        <translation>这台电脑的日期是%1，早于本程序发布的时间。</translation>
    </message>
    <message>
        <source>No Chinese font is installed; please install SimSun, FangSong, KaiTi and SimHei, or Noto Sans CJK SC, and start the program again.</source>
        <translation>这台电脑没有中文字体；请安装宋体、仿宋、楷体、黑体，或者 Noto Sans CJK SC，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Every change that was saved is in the data file, so you can go on. A log for support was written; it holds none of your data.</source>
        <translation>上次程序意外退出。已保存的修改都在数据文件里，可以继续工作。已写下一份供技术支持查看的日志，其中没有您的数据。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Look at the newest backup…</source>
        <translation>查看最近的备份…</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>The data file lies on a network share: only one person at a time can work in it, and a broken connection interrupts saving. Backups lie in the folder “backups” beside it. To move it to this computer, choose File → Save a copy to… and a folder of this computer, then File → Open another data file…, and use only that one from then on.</source>
        <translation>数据文件在网络共享文件夹里：同一时间只能一个人填写，断网时不能保存；备份在它旁边的 backups 文件夹里。要移到本机：用“文件 → 另存一份到…”存到本机文件夹，再用“文件 → 打开其他数据文件…”打开它，以后只用本机这一份。</translation>
    </message>
    <message>
        <source>The window that had this data file (%1) was not closed properly; this one goes on with it. Every change that was saved is there; text that was typed and not saved is back in its form.</source>
        <translation>上次打开这个数据文件的窗口（%1）没有正常关闭，本窗口已接着使用。保存过的内容都在；没保存的文字还在原来的表单里。</translation>
    </message>
</context>
<context>
    <name>qd::StartPanel</name>
    <message>
        <source>Where is the plan?</source>
        <translation>工作要点在哪里？</translation>
    </message>
    <message>
        <source>Open a plan file…</source>
        <translation>打开工作要点文件…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation>按“导入”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>工作要点全文</translation>
    </message>
    <message>
        <source>Paste the whole plan here (Ctrl+V)</source>
        <translation>把工作要点全文粘贴到这里（Ctrl+V）</translation>
    </message>
    <message>
        <source>Read this text</source>
        <translation>识别这段文本</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取%1…</translation>
    </message>
    <message>
        <source>Copy the whole plan in Word, WPS or on a web page, or the cells of a table in Excel, and paste it here.</source>
        <translation>在 Word、WPS 或网页上复制全文，或在 Excel 里复制任务表，粘贴到这里。</translation>
    </message>
    <message>
        <source>Word (.docx), Excel (.xlsx, .csv), a saved web page (.html) or a text (.txt). It may also be dropped onto any page of the window, several at once too.</source>
        <translation>Word（.docx）、Excel（.xlsx、.csv）、保存的网页（.html）或文本（.txt）都可以，也可以直接拖到窗口的任何一页，一次可拖几份。</translation>
    </message>
    <message>
        <source>An invented plan with reports, to see how it works. It opens in a data file of its own.</source>
        <translation>虚构的工作要点，带有填报，看看怎么用。在单独的数据文件中打开，不影响您的数据。</translation>
    </message>
</context>
<context>
    <name>qd::StatusLine</name>
    <message>
        <source>Data file: %1</source>
        <translation>数据文件：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>只能查看</translation>
    </message>
    <message>
        <source>Every change is saved at once</source>
        <translation>每次改动即时保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Typed and not saved yet; nothing of it gets lost. Click: to the first of them</source>
        <translation>已填写、尚未保存，不会丢失。点击转到第一条</translation>
    </message>
    <message>
        <source>%1 not saved</source>
        <comment>forms</comment>
        <translation>有%1条未保存</translation>
    </message>
</context>
<context>
    <name>qd::StepForm</name>
    <message>
        <source>What was done on it</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>What the agency said</source>
        <translation>单位的回复</translation>
    </message>
    <message>
        <source>With it the instruction is done</source>
        <translation>批示已落实</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Answer of the agency</source>
        <translation>单位回复</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>请填写落实情况。</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>请填写内容。</translation>
    </message>
    <message>
        <source>The day lies before that of the act it follows.</source>
        <translation>日期不能早于前一条。</translation>
    </message>
    <message>
        <source>The follow-up is recorded.</source>
        <translation>已登记落实情况。</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>已登记回复。</translation>
    </message>
</context>
<context>
    <name>qd::SummariesPage</name>
    <message>
        <source>Only those without a text</source>
        <translation>只看没有汇总稿的</translation>
    </message>
    <message>
        <source>&amp;Save and next</source>
        <translation>保存并下一条(&amp;S)</translation>
    </message>
    <message>
        <source>Tasks of the period</source>
        <translation>本期任务</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Summary texts</source>
        <translation>汇总稿</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>已写 %1/%2</translation>
    </message>
    <message>
        <source>Every task has its text</source>
        <translation>本期任务都有汇总稿</translation>
    </message>
    <message>
        <source>Take the tick away to see them.</source>
        <translation>去掉“只看没有汇总稿的”，即可查看。</translation>
    </message>
    <message>
        <source>Nothing to summarise</source>
        <translation>没有可汇总的</translation>
    </message>
    <message>
        <source>In this period no report is owed. Choose another period.</source>
        <translation>这一期没有应报的进展。请选择别的期。</translation>
    </message>
</context>
<context>
    <name>qd::SummaryPane</name>
    <message>
        <source>&amp;Insert what is selected</source>
        <translation>插入所选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save and next</source>
        <translation>保存并下一条(&amp;S)</translation>
    </message>
    <message>
        <source>What the agencies reported</source>
        <translation>各单位所报</translation>
    </message>
    <message>
        <source>A click on a sentence inserts it; several are selected with the mouse and inserted here</source>
        <translation>点一句即插入；用鼠标选中几句，再按这里插入</translation>
    </message>
    <message>
        <source>Summary text</source>
        <translation>汇总稿</translation>
    </message>
    <message>
        <source>Click sentences at the left, or write. Papers print this text in place of the agencies&apos; own.</source>
        <translation>点左边的句子插入，或直接书写。报表上印这段文字，代替各单位的原文。</translation>
    </message>
    <message>
        <source>Saves the text and goes to the next task without one (Ctrl+Enter); Ctrl+S saves and stays</source>
        <translation>保存，转到下一项没有汇总稿的任务（Ctrl+Enter）；Ctrl+S 保存，留在这里</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2 字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>%1 not used</source>
        <translation>%1 份未采用</translation>
    </message>
    <message>
        <source>%1 changed since they were used</source>
        <translation>%1 份采用后有更改</translation>
    </message>
    <message>
        <source>The data file is open for reading only.</source>
        <translation>数据文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Not saved yet; it is kept.</source>
        <translation>尚未保存，文字已留存</translation>
    </message>
    <message>
        <source>Saved by %1, %2</source>
        <translation>%1 保存，%2</translation>
    </message>
</context>
<context>
    <name>qd::SummaryTaskModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Summary text</source>
        <translation>汇总稿</translation>
    </message>
    <message>
        <source>reports changed</source>
        <translation>原文有更改</translation>
    </message>
    <message>
        <source>✓ written</source>
        <translation>✓ 已写</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未写</translation>
    </message>
</context>
<context>
    <name>qd::SupervisionPage</name>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>&amp;Remind</source>
        <translation>催办(&amp;R)</translation>
    </message>
    <message>
        <source>Remind agencies; those that are late are ticked already</source>
        <translation>催办单位，逾期的已勾选</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>批示(&amp;I)</translation>
    </message>
    <message>
        <source>Record an instruction of a leader</source>
        <translation>登记领导批示</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>延期(&amp;E)</translation>
    </message>
    <message>
        <source>Ask for another deadline, or grant it</source>
        <translation>登记延期申请或批复</translation>
    </message>
    <message>
        <source>&amp;Adjustment</source>
        <translation>调整(&amp;A)</translation>
    </message>
    <message>
        <source>Another wording of a measure; the former one is kept</source>
        <translation>改写举措的表述，原表述保留</translation>
    </message>
    <message>
        <source>&amp;Termination</source>
        <translation>终止(&amp;T)</translation>
    </message>
    <message>
        <source>End measures before they are done</source>
        <translation>终止举措</translation>
    </message>
    <message>
        <source>&amp;Close out</source>
        <translation>办结销号(&amp;C)</translation>
    </message>
    <message>
        <source>Close out one or several measures in one step</source>
        <translation>办结一条或多条举措</translation>
    </message>
    <message>
        <source>Re-&amp;open</source>
        <translation>重新推进(&amp;O)</translation>
    </message>
    <message>
        <source>Take up measures again that were finished</source>
        <translation>重新推进已办结的举措</translation>
    </message>
    <message>
        <source>Task of the &amp;year</source>
        <translation>临时任务(&amp;Y)</translation>
    </message>
    <message>
        <source>A task that came during the year</source>
        <translation>新增年中的任务</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>联系记录(&amp;N)</translation>
    </message>
    <message>
        <source>Record a contact with an agency</source>
        <translation>登记与单位的联系</translation>
    </message>
    <message>
        <source>&amp;Sealed copy</source>
        <translation>盖章件(&amp;S)</translation>
    </message>
    <message>
        <source>The sealed copy of an agency&apos;s reports came in</source>
        <translation>登记收到的盖章件</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>登记回复(&amp;W)</translation>
    </message>
    <message>
        <source>What the agency said to the reminder</source>
        <translation>登记单位对催办的回复</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>落实情况(&amp;F)</translation>
    </message>
    <message>
        <source>What was done on the instruction</source>
        <translation>登记批示的落实情况</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>批复(&amp;D)</translation>
    </message>
    <message>
        <source>Grant or refuse the extension</source>
        <translation>批复延期申请</translation>
    </message>
    <message>
        <source>Correct the words of the act</source>
        <translation>更正文字</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete an act that was entered by mistake</source>
        <translation>删除误录的一条</translation>
    </message>
    <message>
        <source>Acts of the office</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>The act is deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>No acts yet</source>
        <translation>还没有督办事项</translation>
    </message>
    <message>
        <source>Reminders, instructions, extensions, close-outs: what the office does in the course of the year stands here.</source>
        <translation>催办、批示、延期、办结等，一年里做的事都列在这里。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合条件的</translation>
    </message>
    <message>
        <source>No act matches this filter. Clear it to see all of them.</source>
        <translation>没有符合筛选条件的事项，清除筛选可看全部。</translation>
    </message>
    <message>
        <source>%1 acts</source>
        <translation>共%1条</translation>
    </message>
    <message>
        <source>%1 instructions not settled, %2 of them overdue</source>
        <translation>批示未落实%1条，其中逾期%2条</translation>
    </message>
    <message>
        <source>%1 instructions not settled</source>
        <translation>批示未落实%1条</translation>
    </message>
    <message>
        <source>%1 extensions to be decided</source>
        <translation>待批延期%1条</translation>
    </message>
    <message>
        <source>%1 reminders not answered</source>
        <translation>催办未回复%1条</translation>
    </message>
    <message>
        <source>Remind who is late</source>
        <translation>催办逾期单位</translation>
    </message>
    <message>
        <source>Correct wordin&amp;g…</source>
        <translation>更正(&amp;G)…</translation>
    </message>
    <message>
        <source>Sli&amp;ps…</source>
        <translation>督办单(&amp;P)…</translation>
    </message>
    <message>
        <source>From how many days late a blue, yellow or red slip is due</source>
        <translation>逾期多少天起用蓝单、黄单、红单</translation>
    </message>
</context>
<context>
    <name>qd::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>qd::TargetQuestions</name>
    <message>
        <source>Imported before</source>
        <translation>已经导入过</translation>
    </message>
    <message>
        <source>This text was imported on %1.</source>
        <translation>这份文本已于 %1 导入。</translation>
    </message>
    <message>
        <source>Open the existing plan</source>
        <translation>打开已有工作要点</translation>
    </message>
    <message>
        <source>Import as a new version</source>
        <translation>另行导入一份</translation>
    </message>
    <message>
        <source>A plan like this one</source>
        <translation>已有相近的工作要点</translation>
    </message>
    <message>
        <source>“%1” of %2 is already there. Is this text a changed version of it?</source>
        <translation>已有%2年的“%1”。这份文本是它的修改稿吗？</translation>
    </message>
    <message>
        <source>Update that plan</source>
        <translation>更新该要点</translation>
    </message>
    <message>
        <source>Import as a new plan</source>
        <translation>作为新要点导入</translation>
    </message>
</context>
<context>
    <name>qd::TaskActions</name>
    <message>
        <source>&amp;New task</source>
        <translation>新增任务(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;measure</source>
        <translation>新增举措(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Enter &amp;progress…</source>
        <translation>填报进展(&amp;P)…</translation>
    </message>
    <message>
        <source>Set &amp;deadline…</source>
        <translation>设完成时限(&amp;D)…</translation>
    </message>
    <message>
        <source>Set &amp;start…</source>
        <translation>设开始时间(&amp;S)…</translation>
    </message>
    <message>
        <source>Set s&amp;ummarising agency…</source>
        <translation>指定汇总单位(&amp;U)…</translation>
    </message>
    <message>
        <source>Set s&amp;tate…</source>
        <translation>设状态(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Blocked…</source>
        <translation>受阻(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Who reports on which measure…</source>
        <translation>分工到举措(&amp;W)…</translation>
    </message>
    <message>
        <source>Sp&amp;lit at the cursor</source>
        <translation>在光标处拆分(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Join measures</source>
        <translation>合并举措(&amp;J)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>Move to another se&amp;ction…</source>
        <translation>移到其他部分(&amp;C)…</translation>
    </message>
    <message>
        <source>Paste a colum&amp;n from Excel…</source>
        <translation>从 Excel 粘贴一列(&amp;N)…</translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation>删除(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the text first, then split it.</source>
        <translation>请先保存文字，再拆分。</translation>
    </message>
    <message>
        <source>Put the cursor where the second measure begins, then split.</source>
        <translation>请把光标放到第二条举措开头的位置，再执行拆分。</translation>
    </message>
    <message>
        <source>Delete %1 measures?</source>
        <translation>删除 %1 条举措？</translation>
    </message>
    <message>
        <source>Delete %1 tasks?</source>
        <translation>删除 %1 项任务？</translation>
    </message>
    <message>
        <source>%1 progress reports have been entered on them. The reports are kept and come back when the deletion is undone; until then they count nowhere.</source>
        <translation>其中已有 %1 份进展填报。填报会保留，撤销删除即可恢复；在此之前不计入任何统计。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 measures deleted. Ctrl+Z brings them back.</source>
        <translation>已删除 %1 条举措，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>%1 tasks deleted. Ctrl+Z brings them back.</source>
        <translation>已删除 %1 项任务，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>剪贴板里没有可粘贴的文字。</translation>
    </message>
</context>
<context>
    <name>qd::TaskCells</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Task / measure</source>
        <translation>工作任务/举措</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Supporting agencies</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>本期填报</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Lead agencies; where nobody leads, those who share the work</source>
        <translation>牵头单位；没有牵头单位的，列出按职责分工的单位</translation>
    </message>
    <message>
        <source>Lowest of the leading agencies&apos; latest reports; of a task, the mean of its measures</source>
        <translation>取各牵头单位最近一次填报中的最低值；任务取各举措的平均值</translation>
    </message>
    <message>
        <source>Reports handed in / reports due in the chosen period</source>
        <translation>所选期内已报份数/应报份数</translation>
    </message>
    <message>
        <source>When the newest report was entered</source>
        <translation>最近一次填报的录入时间</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>Joint: %1</source>
        <translation>分工：%1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>责任：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 / %2 done</source>
        <translation>已完成%1条，共%2条</translation>
    </message>
    <message>
        <source>%1 tasks · %2 measures</source>
        <translation>%1 项任务 · %2 条举措</translation>
    </message>
    <message>
        <source>No deadline yet. F2 to set it.</source>
        <translation>未定完成时限，按 F2 填写。</translation>
    </message>
    <message>
        <source>no date to meet</source>
        <translation>不设截止日期</translation>
    </message>
    <message>
        <source>%1 – %2 (of the task)</source>
        <translation>%1：%2（随任务）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 reports handed in in the chosen period</source>
        <translation>所选期内应报 %2 份，已报 %1 份</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>受阻：%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>汇总：%1</translation>
    </message>
    <message>
        <source> (set by the office, not printed as lead)</source>
        <translation>（本办指定，不作为牵头单位打印）</translation>
    </message>
    <message>
        <source>None done</source>
        <translation>均未完成</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>已完成%1条</translation>
    </message>
</context>
<context>
    <name>qd::TaskDetails</name>
    <message>
        <source>Change state…</source>
        <translation>更改状态…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新增任务</translation>
    </message>
    <message>
        <source>At the end of “%1”</source>
        <translation>加在“%1”的末尾</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新增举措</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>请选择一项任务</translation>
    </message>
    <message>
        <source>What it says, who answers for it, reports and history stand here.</source>
        <translation>这里显示内容、责任单位、进展和记录。</translation>
    </message>
    <message>
        <source>%1 measure %2</source>
        <translation>%1第%2条</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>受阻：%1</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Responsible leader: %1</source>
        <translation>责任领导：%1</translation>
    </message>
    <message>
        <source>Deadline from %1: %2</source>
        <translation>时限自%1起调整为%2</translation>
    </message>
    <message>
        <source>At the end of the plan</source>
        <translation>加在工作要点的末尾</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办</translation>
    </message>
</context>
<context>
    <name>qd::TaskFilterBar</name>
    <message>
        <source>Any role</source>
        <translation>全部角色</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Any light</source>
        <translation>全部亮灯</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>全部时限</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>只看逾期</translation>
    </message>
    <message>
        <source>Without deadline</source>
        <translation>未定时限</translation>
    </message>
    <message>
        <source>Due within %1 days</source>
        <translation>%1日内到期</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全部部分</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>本月到期</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>本期未报</translation>
    </message>
    <message>
        <source>Filter: words or pinyin initials</source>
        <translation>筛选：词语或拼音首字母</translation>
    </message>
    <message>
        <source>Words in titles, texts and agency names; %1 finds %2 (Ctrl+Shift+F)</source>
        <translation>按标题、内容和单位名称筛选；输入 %1 可找到%2（Ctrl+Shift+F）</translation>
    </message>
</context>
<context>
    <name>qd::TaskMover</name>
    <message>
        <source>Move to another section</source>
        <translation>移到其他部分</translation>
    </message>
    <message>
        <source>Where should %1%2 go?</source>
        <translation>%1%2 移到哪一部分？</translation>
    </message>
</context>
<context>
    <name>qd::TaskStory</name>
    <message>
        <source>Supervision</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>No report came in yet, and the office has done nothing about it.</source>
        <translation>还没有填报，也没有督办记录。</translation>
    </message>
    <message>
        <source>%1 older entries are not shown here.</source>
        <translation>另有%1条较早的记录未列出。</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>办结销号</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>举措%1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>限%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
</context>
<context>
    <name>qd::TaskTreeModel</name>
    <message>
        <source>No day was understood in “%1”: kept as printed, never counted as overdue.</source>
        <translation>“%1”未识别出日期，将按原文保存，不计逾期。</translation>
    </message>
</context>
<context>
    <name>qd::TaskView</name>
    <message>
        <source>Tasks and measures</source>
        <translation>工作任务与举措</translation>
    </message>
</context>
<context>
    <name>qd::TasksPage</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Everything that can be done with the selected rows (also by right click)</source>
        <translation>对所选各行可做的全部操作（也可用右键）</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 tasks, %2 measures</source>
        <translation>%1 项任务 · %2 条举措</translation>
    </message>
    <message>
        <source>showing %1 of %2 tasks, %3 of %4 measures</source>
        <translation>显示 %1 项/%3 条（共 %2 项/%4 条）</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有工作要点</translation>
    </message>
    <message>
        <source>Import the approved plan on the Import page; its tasks then stand here.</source>
        <translation>请先导入批准的工作要点，任务会列在这里。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合条件的内容</translation>
    </message>
    <message>
        <source>No measure matches this filter. Clear it to see all of them.</source>
        <translation>没有符合筛选条件的举措，清除筛选可查看全部。</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入工作要点…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>qd::TemplatesPane</name>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Sentences of papers and of reminders can be the office&apos;s own: files of the names of ours (remindertext.json, handout.json, notice.json, common.json …) in the folder below, in UTF-8, with the keys of the sentences that are to be others. What a file does not name stays as it is.</source>
        <translation>材料和催办的句子可以换成本办自己的：在下面的文件夹里放同名文件（催办文字 remindertext.json、会议材料 handout.json、通报 notice.json、通用 common.json 等，UTF-8 编码），只写要换的句子，没写的照旧。句子里用大括号标出的空，只能用原句里有的。</translation>
    </message>
    <message>
        <source>Colours of slips</source>
        <translation>督办单颜色</translation>
    </message>
    <message>
        <source>Set the days…</source>
        <translation>设定天数…</translation>
    </message>
    <message>
        <source>On the page of supervision</source>
        <translation>在“督办”页设定</translation>
    </message>
    <message>
        <source>There are no templates of the office: the sentences of the program hold.</source>
        <translation>本办没有模板，用程序自带的句子。</translation>
    </message>
    <message>
        <source>%1 files of the office are in use.</source>
        <translation>正在使用本办的%1个模板文件。</translation>
    </message>
    <message>
        <source>%1 from %2 days late</source>
        <translation>逾期%2天起发%1</translation>
    </message>
    <message>
        <source>No slips are used: reminders go without a colour.</source>
        <translation>没有启用督办单，催办不分颜色。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>qd::TheirText</name>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Your text replaces theirs</source>
        <translation>用您的文字替换对方的</translation>
    </message>
    <message>
        <source>Their text in place of yours; Ctrl+Z in the text brings yours back</source>
        <translation>用对方的文字替换您的；在文字里按 Ctrl+Z 可以找回您的</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>（已去掉这一段）</translation>
    </message>
    <message>
        <source>Yours above is not saved yet; meanwhile the paragraph became:</source>
        <translation>上面您写的还没有保存；这一段刚刚由别人或新数据变成了：</translation>
    </message>
</context>
<context>
    <name>qd::TodayList</name>
    <message>
        <source>Hides the list (Esc)</source>
        <translation>收起列表（Esc）</translation>
    </message>
</context>
<context>
    <name>qd::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Agencies in this period</source>
        <translation>各单位本期情况</translation>
    </message>
    <message>
        <source>Show what is &amp;overdue</source>
        <translation>查看逾期事项(&amp;O)</translation>
    </message>
    <message>
        <source>Show who has not &amp;reported</source>
        <translation>查看未报单位(&amp;R)</translation>
    </message>
    <message>
        <source>Set missing &amp;deadlines</source>
        <translation>补定完成时限(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing presses</source>
        <translation>没有需要处理的事项</translation>
    </message>
    <message>
        <source>No measure is overdue, due soon, blocked or behind.</source>
        <translation>没有逾期、临近、受阻或滞后的举措。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>%1 of %2 reports made</source>
        <translation>已报 %1 / 应报 %2</translation>
    </message>
    <message>
        <source>%1 · the year %2 is over, shown as on %3</source>
        <translation>%1 · %2年度已结束，按%3显示</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 数据截至%2</translation>
    </message>
    <message>
        <source>Show as on %1</source>
        <translation>按%1显示</translation>
    </message>
    <message>
        <source>Show as of today</source>
        <translation>按今天显示</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>qd::TodayTiles</name>
    <message>
        <source>Nothing is to be done: nothing is late, and nothing waits for the office.</source>
        <translation>眼下没有要办的事：没有逾期，也没有等本办处理的事项。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Measures past their deadline and not finished</source>
        <translation>已过完成时限而未完成的举措</translation>
    </message>
    <message>
        <source>due within %1 days</source>
        <translation>%1日内到期</translation>
    </message>
    <message>
        <source>Unfinished measures due within %1 days from today</source>
        <translation>今天起%1日内到期而未完成的举措</translation>
    </message>
    <message>
        <source>without a deadline</source>
        <translation>未定时限</translation>
    </message>
    <message>
        <source>Measures for which no deadline is set yet</source>
        <translation>还没有定完成时限的举措</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>What was left open when the plan was imported</source>
        <translation>导入工作要点时留下的待确认事项</translation>
    </message>
    <message>
        <source>reports late</source>
        <translation>逾期未报</translation>
    </message>
    <message>
        <source>Reports missing after their reporting day, of all periods; opens the reminder with those who are late ticked</source>
        <translation>各期中过了报送截止还没有报来的填报；点开催报，迟报的已勾选</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Reports that came in and have not been looked at</source>
        <translation>已报来、还没有审核的填报</translation>
    </message>
    <message>
        <source>returned, not corrected</source>
        <translation>退回未改</translation>
    </message>
    <message>
        <source>Reports that were returned and have not come again</source>
        <translation>已退回、还没有重新报来的填报</translation>
    </message>
    <message>
        <source>agencies not yet reported</source>
        <translation>单位本期未报</translation>
    </message>
    <message>
        <source>Agencies that still owe a report of this period</source>
        <translation>本期还有应报未报的单位</translation>
    </message>
    <message>
        <source>instructions not settled</source>
        <translation>批示未落实</translation>
    </message>
    <message>
        <source>Instructions of leaders without a result yet</source>
        <translation>还没有落实的领导批示</translation>
    </message>
    <message>
        <source>extensions to decide</source>
        <translation>延期待批</translation>
    </message>
    <message>
        <source>Extensions asked for and neither granted nor refused</source>
        <translation>已申请、还没有批复的延期</translation>
    </message>
    <message>
        <source>days without a backup</source>
        <translation>天未备份</translation>
    </message>
    <message>
        <source>The newest backup is that old. The next change makes one by itself; this saves a copy where you choose.</source>
        <translation>最近一次备份已过去这么多天。下一次修改时会自动备份；点开可另存一份副本。</translation>
    </message>
    <message>
        <source>Measures with this light: %1</source>
        <translation>亮%1灯的举措</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>催报</translation>
    </message>
    <message>
        <source>Opens the reminder with those who are late ticked</source>
        <translation>打开催报，迟报的已勾选</translation>
    </message>
    <message>
        <source>instructions not settled, %1 of them overdue</source>
        <translation>批示未落实，其中%1条逾期</translation>
    </message>
    <message>
        <source>instructions not settled, next due on %1</source>
        <translation>批示未落实，最近%1到期</translation>
    </message>
</context>
<context>
    <name>qd::UndoRun</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2 步）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 operations will be taken back, from the newest to the chosen one: %2. Each can be done again.</source>
        <translation>将从最新的一步起，到选中的一步为止，撤销 %1 步操作：%2。每一步都可以重做。</translation>
    </message>
    <message>
        <source>Undo until here</source>
        <translation>撤销到这一步</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1 步</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>没有撤销任何操作。</translation>
    </message>
    <message>
        <source>%1 It stopped at “%2”: %3 Not taken back: %4.</source>
        <translation>%1在“%2”停下：%3未撤销：%4。</translation>
    </message>
</context>
<context>
    <name>qd::UnreportedModel</name>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reported / due</source>
        <translation>已报/应报</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>qd::UnreportedPanel</name>
    <message>
        <source>Copy reminder</source>
        <translation>复制催报语</translation>
    </message>
    <message>
        <source>Enter reports</source>
        <translation>去填报</translation>
    </message>
    <message>
        <source>A sentence that asks the chosen agencies for their reports; none chosen: all of them</source>
        <translation>催请所选单位报送的一句话；未选时为全部单位</translation>
    </message>
    <message>
        <source>Shows what this agency has not reported yet (Enter)</source>
        <translation>查看该单位尚未填报的举措（回车）</translation>
    </message>
    <message>
        <source>Agencies that have not reported</source>
        <translation>本期未报的单位</translation>
    </message>
    <message>
        <source>Every agency has reported</source>
        <translation>各单位本期均已报送</translation>
    </message>
    <message>
        <source>%1 agencies have not reported</source>
        <translation>%1个单位本期未报</translation>
    </message>
    <message>
        <source>%1 (%2 due, %3 reported)</source>
        <translation>%1（应报%2条，已报%3条）</translation>
    </message>
    <message>
        <source>Please send your progress of %1 soon: %2.</source>
        <translation>请以下单位尽快报送%1工作进展：%2。</translation>
    </message>
    <message>
        <source>The reminder is on the clipboard.</source>
        <translation>催报语已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>qd::UnsavedNote</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Opens the paragraph with this text</source>
        <translation>打开这一段，放入这些文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>This text goes for good</source>
        <translation>不再保留这些文字</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>（已去掉这一段）</translation>
    </message>
    <message>
        <source>Typed on %1 and not saved: “%2”</source>
        <translation>%1 输入的文字还没有保存：“%2”</translation>
    </message>
    <message>
        <source>Typed on %1 and not saved, in a paragraph that is no longer there: “%2”</source>
        <translation>%1 输入的文字还没有保存，所在段落已不在材料里：“%2”</translation>
    </message>
    <message>
        <source> (%1 texts in all)</source>
        <translation>（共%1处）</translation>
    </message>
</context>
<context>
    <name>qd::WaitingModel</name>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>qd::WelcomePage</name>
    <message>
        <source>Begin with this year&apos;s work plan</source>
        <translation>从今年的工作要点开始</translation>
    </message>
    <message>
        <source>Everything here grows from the approved plan: its tasks, who answers for them, what is reported each period.</source>
        <translation>这里的一切都从批准的工作要点而来：任务是什么，由谁负责，每期报了什么。</translation>
    </message>
    <message>
        <source>Open a plan file…</source>
        <translation>打开工作要点文件…</translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <translation>粘贴文本…</translation>
    </message>
    <message>
        <source>Copy the plan from Word or a web page and paste it here; then the same check.</source>
        <translation>从 Word 或网页复制工作要点，粘贴到这里，再同样核对。</translation>
    </message>
    <message>
        <source>See the sample…</source>
        <translation>查看示例…</translation>
    </message>
    <message>
        <source>The plan as Word, Excel, web page or text. You see what was understood beside the source and settle doubtful points; nothing is written before you accept.</source>
        <translation>Word、Excel、网页或文本文件都可以。原文与识别结果并排对照，存疑之处由您确认；确认导入之前不写入任何内容。</translation>
    </message>
    <message>
        <source>A plan of an invented district with reports, to try everything out. It opens in a data file of its own.</source>
        <translation>虚构的清溪区的工作要点，带有填报，可以随便试。在单独的数据文件中打开。</translation>
    </message>
    <message>
        <source>Deleted plans (%1)…</source>
        <translation>已删除的工作要点（%1）…</translation>
    </message>
</context>
<context>
    <name>qd::WindowSearch</name>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>qd::Words</name>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>按职责分工</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed out</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>按序时</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>No light</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Government department</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Street or town</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Party organ</source>
        <translation>党委部门</translation>
    </message>
    <message>
        <source>Mass organisation</source>
        <translation>群团组织</translation>
    </message>
    <message>
        <source>Vertically managed</source>
        <translation>垂直管理</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集合单位</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>按半年</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation>导入工作要点</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>修改工作要点</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>新增任务</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>修改任务</translation>
    </message>
    <message>
        <source>Move task</source>
        <translation>移动任务</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>新增部分</translation>
    </message>
    <message>
        <source>Edit section</source>
        <translation>修改部分</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>新增举措</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>修改举措</translation>
    </message>
    <message>
        <source>Move measure</source>
        <translation>移动举措</translation>
    </message>
    <message>
        <source>Split measure</source>
        <translation>拆分举措</translation>
    </message>
    <message>
        <source>Merge measures</source>
        <translation>合并举措</translation>
    </message>
    <message>
        <source>Delete measures</source>
        <translation>删除举措</translation>
    </message>
    <message>
        <source>Set responsible agencies</source>
        <translation>调整责任单位</translation>
    </message>
    <message>
        <source>Set who reports</source>
        <translation>调整填报对应</translation>
    </message>
    <message>
        <source>Set deadline</source>
        <translation>设置完成时限</translation>
    </message>
    <message>
        <source>Set start date</source>
        <translation>设置开始时间</translation>
    </message>
    <message>
        <source>Set summarising agency</source>
        <translation>设置汇总单位</translation>
    </message>
    <message>
        <source>Set work state</source>
        <translation>设置工作状态</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>Add agency</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Edit agency</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Delete agency</source>
        <translation>删除单位</translation>
    </message>
    <message>
        <source>Edit members</source>
        <translation>调整成员</translation>
    </message>
    <message>
        <source>Paste column</source>
        <translation>粘贴一列</translation>
    </message>
    <message>
        <source>Make sample data</source>
        <translation>生成示例数据</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>first</source>
        <translation>一</translation>
    </message>
    <message>
        <source>second</source>
        <translation>二</translation>
    </message>
    <message>
        <source>third</source>
        <translation>三</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>四</translation>
    </message>
    <message>
        <source>%1, %2 quarter</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>%1, first half</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>%1, second half</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年全年</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <extracomment>A date in running text: %1 year, %2 month, %3 day; GB/T 9704 7.3.5 writes no leading zeros</extracomment>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>Not to be started yet</source>
        <translation>未到启动时间</translation>
    </message>
    <message>
        <source>Nothing due yet</source>
        <translation>暂无应报</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished on %1, %2 days late</source>
        <translation>已于%1完成，超期%2天</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <translation>已于%1完成</translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation>逾期%1天</translation>
    </message>
    <message>
        <source>At %1%, expected %2%</source>
        <translation>进度%1%，序时%2%</translation>
    </message>
    <message>
        <source>At %1%, behind the expected %2%</source>
        <translation>进度%1%，落后于序时%2%</translation>
    </message>
    <message>
        <source>Should have started this month</source>
        <translation>本月应启动，尚未启动</translation>
    </message>
    <message>
        <source>Not started, %1 months after the planned start</source>
        <translation>已过计划启动时间%1个月，尚未启动</translation>
    </message>
    <message>
        <source>Reported for the last period due</source>
        <translation>上一应报期已报</translation>
    </message>
    <message>
        <source>No report for the last period due</source>
        <translation>上一应报期未报</translation>
    </message>
    <message>
        <source>No report for %1 periods</source>
        <translation>连续%1期未报</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due in %1 days</source>
        <translation>%1天后到期</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Settle open point</source>
        <translation>确认待确认事项</translation>
    </message>
    <message>
        <source>Update plan from a changed document</source>
        <translation>按修改稿更新要点</translation>
    </message>
    <message>
        <source>Unknown agency</source>
        <translation>单位未登记</translation>
    </message>
    <message>
        <source>Two spellings</source>
        <translation>同一单位两种写法</translation>
    </message>
    <message>
        <source>No lead agency</source>
        <translation>无牵头单位</translation>
    </message>
    <message>
        <source>No responsible agency</source>
        <translation>无责任单位</translation>
    </message>
    <message>
        <source>Another spelling of an agency</source>
        <translation>单位的另一种写法</translation>
    </message>
    <message>
        <source>Level supplied</source>
        <translation>补上了层级</translation>
    </message>
    <message>
        <source>Deadline not understood</source>
        <translation>完成时限未识别</translation>
    </message>
    <message>
        <source>Work state</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Upgrade of the data file</source>
        <translation>升级数据文件</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1等%2家</translation>
    </message>
    <message>
        <source>%1 of %2 reported for the last period, missing: %3</source>
        <translation>%2家已报%1家，缺%3</translation>
    </message>
    <message>
        <source>%1 (%2/%3 measures)</source>
        <translation>%1（%2/%3条）</translation>
    </message>
    <message>
        <source>Not reported in full: %1</source>
        <translation>上一应报期未报齐：%1</translation>
    </message>
    <message>
        <source>Not reported in full for %1 periods: %2</source>
        <translation>连续%1期未报齐：上一期%2</translation>
    </message>
    <message>
        <source>Not reported in full (%1/%2 agencies)</source>
        <translation>上期未报齐（%1/%2家）</translation>
    </message>
    <message>
        <source>Not reported in full for %1 periods (%2/%3 agencies)</source>
        <translation>连续%1期未报齐（%2/%3家）</translation>
    </message>
    <message>
        <source>Change the office&apos;s rules</source>
        <translation>修改本办规则</translation>
    </message>
    <message>
        <source>Official: — 1 —</source>
        <translation>公文：— 1 —</translation>
    </message>
    <message>
        <source>Meeting: page 1 of 9</source>
        <translation>会议：第1页共9页</translation>
    </message>
    <message>
        <source>Character lost in a name</source>
        <translation>名称缺字</translation>
    </message>
    <message>
        <source>Bracket not closed</source>
        <translation>括号未闭合</translation>
    </message>
    <message>
        <source>Month %1 has no day %2</source>
        <translation>%1月没有%2日</translation>
    </message>
    <message>
        <source>Archive plan</source>
        <translation>归档工作要点</translation>
    </message>
    <message>
        <source>Take plan out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>删除工作要点</translation>
    </message>
    <message>
        <source>Restore deleted plan</source>
        <translation>恢复已删除的工作要点</translation>
    </message>
    <message>
        <source>Issue paper</source>
        <translation>印发报表</translation>
    </message>
    <message>
        <source>Withdraw issue</source>
        <translation>作废已印发的报表</translation>
    </message>
    <message>
        <source>— 1 — at the outer edge</source>
        <translation>— 1 —（外侧）</translation>
    </message>
    <message>
        <source>— 1 — in the middle</source>
        <translation>— 1 —（居中）</translation>
    </message>
    <message>
        <source>Page 1 of 9 in the middle</source>
        <translation>第1页共9页（居中）</translation>
    </message>
    <message>
        <source>As the layout of the paper has it</source>
        <translation>按材料的版式</translation>
    </message>
    <message>
        <source>Edit text of a paper</source>
        <translation>改写报表文字</translation>
    </message>
    <message>
        <source>FangSong</source>
        <translation>仿宋</translation>
    </message>
    <message>
        <source>KaiTi</source>
        <translation>楷体</translation>
    </message>
    <message>
        <source>HeiTi</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>XiaoBiaoSong</source>
        <translation>小标宋</translation>
    </message>
    <message>
        <source>Size three (16 pt)</source>
        <translation>三号（16磅）</translation>
    </message>
    <message>
        <source>Size four (14 pt)</source>
        <translation>四号（14磅）</translation>
    </message>
    <message>
        <source>Small four (12 pt)</source>
        <translation>小四（12磅）</translation>
    </message>
    <message>
        <source>Size five (10.5 pt)</source>
        <translation>五号（10.5磅）</translation>
    </message>
    <message>
        <source>Hand in report</source>
        <translation>报送进展</translation>
    </message>
    <message>
        <source>Return report</source>
        <translation>退回进展</translation>
    </message>
    <message>
        <source>Accept report</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Edit summary text</source>
        <translation>修改汇总稿</translation>
    </message>
    <message>
        <source>Set reporting cycle</source>
        <translation>设置填报周期</translation>
    </message>
    <message>
        <source>Set reporting day</source>
        <translation>设置报送截止</translation>
    </message>
    <message>
        <source>Set milestones</source>
        <translation>设置形象进度</translation>
    </message>
    <message>
        <source>Edit working days</source>
        <translation>修改工作日历</translation>
    </message>
    <message>
        <source>Edit dates of the office</source>
        <translation>修改本办日程</translation>
    </message>
    <message>
        <source>Remind agencies</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>记录催办回复</translation>
    </message>
    <message>
        <source>Record instruction</source>
        <translation>登记领导批示</translation>
    </message>
    <message>
        <source>Follow up instruction</source>
        <translation>登记批示落实情况</translation>
    </message>
    <message>
        <source>Ask for extension</source>
        <translation>登记延期申请</translation>
    </message>
    <message>
        <source>Decide extension</source>
        <translation>批复延期申请</translation>
    </message>
    <message>
        <source>Adjust task</source>
        <translation>调整任务</translation>
    </message>
    <message>
        <source>Terminate task</source>
        <translation>终止任务</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>办结销号</translation>
    </message>
    <message>
        <source>Re-open</source>
        <translation>重新推进</translation>
    </message>
    <message>
        <source>Add extra task</source>
        <translation>新增临时任务</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>登记联系记录</translation>
    </message>
    <message>
        <source>Record sealed copy</source>
        <translation>登记盖章件</translation>
    </message>
    <message>
        <source>Correct act of the office</source>
        <translation>更正办理记录</translation>
    </message>
    <message>
        <source>Take act of the office away</source>
        <translation>删除办理记录</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>添加佐证材料</translation>
    </message>
    <message>
        <source>Take evidence away</source>
        <translation>移除佐证材料</translation>
    </message>
    <message>
        <source>Restore deleted</source>
        <translation>恢复已删除</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Answer to a reminder</source>
        <translation>催办回复</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Extension asked for</source>
        <translation>延期申请</translation>
    </message>
    <message>
        <source>Extension refused</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Sealed copy</source>
        <translation>盖章件</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Blue slip</source>
        <translation>蓝单</translation>
    </message>
    <message>
        <source>Yellow slip</source>
        <translation>黄单</translation>
    </message>
    <message>
        <source>Red slip</source>
        <translation>红单</translation>
    </message>
    <message>
        <source>handed in on time</source>
        <translation>按时报送</translation>
    </message>
    <message>
        <source>handed in late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>not handed in, overdue</source>
        <translation>逾期未报</translation>
    </message>
    <message>
        <source>the deadline as extended</source>
        <translation>批准延期后的时限</translation>
    </message>
    <message>
        <source>the original deadline</source>
        <translation>原定时限</translation>
    </message>
    <message>
        <source>at milestones</source>
        <translation>按形象进度节点</translation>
    </message>
    <message>
        <source>%1, by the %2 of its last month</source>
        <translation>%1，期末当月%2日前</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>%1, by %2 of the next month</source>
        <translation>%1，次月%2前</translation>
    </message>
    <message>
        <source>%1, by %2 of the %3th month after it</source>
        <translation>%1，期后第%3个月%2前</translation>
    </message>
    <message>
        <source>Small five (9 pt)</source>
        <translation>小五（9磅）</translation>
    </message>
</context>
<context>
    <name>qd::WorkDaysPane</name>
    <message>
        <source>Such as 2023-10-01</source>
        <translation>如 2023-10-01</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Delete the day</source>
        <translation>删除所选</translation>
    </message>
    <message>
        <source>Read a table…</source>
        <translation>读入表格…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Days on which weekdays do not tell whether they are worked on</source>
        <translation>与星期不一致的日子</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>是否上班</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A csv file with a day a line: 2023-10-01,0,国庆节 (0: off, 1: worked on)</source>
        <translation>csv 文件，一天一行：2023-10-01,0,国庆节（0 休息，1 上班）</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Name, such as 国庆节</source>
        <translation>名称，如国庆节</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>The table has no day of %1 yet: Saturdays and Sundays count as off, all others as worked on.</source>
        <translation>%1年的工作日表还没有填：目前按周六、周日休息，其余都上班计算。</translation>
    </message>
    <message>
        <source>The table has %1 days of %2: %3 off, %4 worked on. For all others the weekday tells.</source>
        <translation>%2年已填%1天：休息%3天，上班%4天；其余日子按星期计算。</translation>
    </message>
    <message>
        <source>This is no day; write it as 2023-10-01.</source>
        <translation>没有这个日期，请写成 2023-10-01。</translation>
    </message>
    <message>
        <source>%1 is taken out of the table.</source>
        <translation>已从工作日表中删除%1。</translation>
    </message>
    <message>
        <source>Read a table of working days</source>
        <translation>读入工作日表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>The table has %1 days now that were read.</source>
        <translation>已读入%1天。</translation>
    </message>
</context>
</TS>
