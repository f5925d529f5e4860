<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Scroll bar, horizontal</source>
        <translation>水平滚动条</translation>
    </message>
    <message>
        <source>Scroll bar, vertical</source>
        <translation>垂直滚动条</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Row headings</source>
        <translation>行标题</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>AcknowledgeKeeper</name>
    <message>
        <source>Silence an acknowledged alert</source>
        <translation>静默一个已确认的告警</translation>
    </message>
    <message>
        <source>Take back the silence of an acknowledgement</source>
        <translation>收回某次确认的静默</translation>
    </message>
    <message>
        <source>ended outside of this console</source>
        <translation>在本控制台之外被结束</translation>
    </message>
</context>
<context>
    <name>ActionRecord</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>the last action</source>
        <translation>上一个操作</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>撤销上一个操作</translation>
    </message>
    <message>
        <source>Create the silence %1.</source>
        <translation>创建静默 %1。</translation>
    </message>
    <message>
        <source>Change the silence %1.</source>
        <translation>修改静默 %1。</translation>
    </message>
    <message>
        <source>End the silence %1 now.</source>
        <translation>立即结束静默 %1。</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>It fires</source>
        <translation>正在触发</translation>
    </message>
    <message>
        <source>It ended and fires again; %1 had acknowledged the time before</source>
        <translation>它结束后再次触发；上一次由 %1 确认</translation>
    </message>
    <message>
        <source>The acknowledgement of %1 was taken back while it fires</source>
        <translation>%1 的确认已被撤回，而告警仍在触发</translation>
    </message>
    <message>
        <source>The acknowledgement of %1 has come to its end while it fires</source>
        <translation>%1 的确认已到期，而告警仍在触发</translation>
    </message>
    <message>
        <source>It was snoozed, and it still fires</source>
        <translation>推迟时间已过，告警仍在触发</translation>
    </message>
    <message>
        <source>Resolved; %1 had acknowledged it</source>
        <translation>已恢复；此前由 %1 确认</translation>
    </message>
    <message>
        <source>The silence that kept the acknowledgement of %1 quiet was ended elsewhere</source>
        <translation>使 %1 的确认保持安静的静默已在别处被结束</translation>
    </message>
    <message>
        <source>%1. Alertmanager stays quiet about it until about %2.</source>
        <translation>%1。Alertmanager 大约在 %2 之前不会再就此通知。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence ends</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>无级别</translation>
    </message>
</context>
<context>
    <name>AlertAction</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Take the acknowledgement back</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>设置优先级</translation>
    </message>
</context>
<context>
    <name>AlertCluster</name>
    <message>
        <source>There is no member %1 in this cluster.</source>
        <translation>此集群中没有成员 %1。</translation>
    </message>
    <message>
        <source>This cluster has no members.</source>
        <translation>此集群没有成员。</translation>
    </message>
    <message>
        <source>The server still does not answer.</source>
        <translation>服务器仍然没有应答。</translation>
    </message>
</context>
<context>
    <name>AlertClusterState</name>
    <message>
        <source>Its clock is %1 ahead of ours.</source>
        <translation>它的时钟比我们的快 %1。</translation>
    </message>
    <message>
        <source>Its clock is %1 behind ours.</source>
        <translation>它的时钟比我们的慢 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Restarted %1 ago and has forgotten %n alert(s), which are kept in view.</source>
        <translation>
            <numerusform>%1 前重启，忘记了 %n 个告警；这些告警保留显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>A member is still hearing from its peers.</source>
        <translation>一个成员仍在与其他成员同步。</translation>
    </message>
    <message>
        <source>No other member knows %1: the cluster is split, or it belongs to another.</source>
        <translation>没有其他成员认识 %1：集群已分裂，或它属于另一个集群。</translation>
    </message>
    <message>
        <source>It does not tell its time: the silences of acknowledgements are not extended.</source>
        <translation>它不提供自己的时间：确认的静默不会被延长。</translation>
    </message>
    <message>
        <source>The silences of acknowledgements are not extended until the clocks agree.</source>
        <translation>在时钟一致之前，确认所用的静默不会被延长。</translation>
    </message>
</context>
<context>
    <name>AlertCommands</name>
    <message>
        <source>Acknowledge…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Take the acknowledgement back</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>指派给…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>设置优先级…</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>撤销上一个操作</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>静默…</translation>
    </message>
    <message>
        <source>Expire its silence…</source>
        <translation>结束它的静默…</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>下一条告警</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>上一条告警</translation>
    </message>
    <message>
        <source>Select or leave this alert as well</source>
        <translation>同时选择或取消这条告警</translation>
    </message>
    <message>
        <source>Filter the alerts</source>
        <translation>筛选告警</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>已保存的筛选…</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>分组方式…</translation>
    </message>
    <message>
        <source>List or cards</source>
        <translation>列表或卡片</translation>
    </message>
    <message>
        <source>Fold or unfold the group</source>
        <translation>折叠或展开该组</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>折叠所有组</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展开所有组</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>按下一列排序</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>反转顺序</translation>
    </message>
    <message>
        <source>Show what fires</source>
        <translation>显示触发中的告警</translation>
    </message>
    <message>
        <source>Show the silences</source>
        <translation>显示静默</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>显示历史</translation>
    </message>
    <message>
        <source>Show the statistics</source>
        <translation>显示统计</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>显示规则</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>Its graph</source>
        <translation>它的图表</translation>
    </message>
    <message>
        <source>Its board</source>
        <translation>它的仪表板</translation>
    </message>
    <message>
        <source>Its runbook</source>
        <translation>它的处置手册</translation>
    </message>
    <message>
        <source>Silence what the filter shows…</source>
        <translation>静默筛选所示的告警…</translation>
    </message>
</context>
<context>
    <name>AlertDesk</name>
    <message>
        <source>Nothing can be done about alerts: %1</source>
        <translation>无法对告警执行操作：%1</translation>
    </message>
    <message>
        <source>Nothing can be done about alerts before their store is open.</source>
        <translation>告警存储打开之前无法对告警执行操作。</translation>
    </message>
    <message>
        <source>This environment has no cluster %1.</source>
        <translation>此环境中没有集群 %1。</translation>
    </message>
    <message>
        <source>It is recorded, but Alertmanager has not taken it yet: %1</source>
        <translation>已记录，但 Alertmanager 尚未接受：%1</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>已没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>A silence needs a matcher that the empty value does not match: this one would hide every alert.</source>
        <translation>静默至少需要一个不匹配空值的匹配器：这一个会隐藏所有告警。</translation>
    </message>
    <message>
        <source>No cluster knows the silence %1.</source>
        <translation>没有集群认识静默 %1。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message numerus="yes">
        <source>This silence of yours ends in %1; it hides %n alert(s).</source>
        <translation>
            <numerusform>您的此静默将在 %1 后结束；它隐藏着 %n 个告警。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertDesks</name>
    <message>
        <source>The environment %1 has no Alertmanager.</source>
        <translation>环境 %1 没有 Alertmanager。</translation>
    </message>
    <message>
        <source>Add one to its sources, or name one with --alertmanager URL.</source>
        <translation>请在其数据源中添加一个，或用 --alertmanager URL 指定。</translation>
    </message>
</context>
<context>
    <name>AlertEvent</name>
    <message>
        <source>Fired</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>不再被抑制</translation>
    </message>
    <message>
        <source>Annotations changed</source>
        <translation>注释已更改</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>从列表中消失</translation>
    </message>
    <message>
        <source>Back on the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Began to flap</source>
        <translation>开始抖动</translation>
    </message>
    <message>
        <source>Stopped flapping</source>
        <translation>停止抖动</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Acknowledged, too</source>
        <translation>也已确认</translation>
    </message>
    <message>
        <source>Acknowledgement taken back</source>
        <translation>确认已撤回</translation>
    </message>
    <message>
        <source>Acknowledgement expired</source>
        <translation>确认已到期</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已指派</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>已添加备注</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>暂缓已结束</translation>
    </message>
    <message>
        <source>Priority set</source>
        <translation>已设置优先级</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Alarm raised by the console</source>
        <translation>控制台发出报警</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接管</translation>
    </message>
    <message>
        <source>Silence created</source>
        <translation>已创建静默</translation>
    </message>
    <message>
        <source>Silence extended</source>
        <translation>静默已延长</translation>
    </message>
    <message>
        <source>Silence replaced</source>
        <translation>静默已被替换</translation>
    </message>
    <message>
        <source>Silence ended</source>
        <translation>静默已结束</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>通知已发送</translation>
    </message>
    <message>
        <source>Notice not sent</source>
        <translation>通知未发送</translation>
    </message>
</context>
<context>
    <name>AlertFilter</name>
    <message>
        <source>Less and greater go with @age, @severity and @priority only.</source>
        <translation>大于和小于只能用于 @age、@severity 和 @priority。</translation>
    </message>
    <message>
        <source>@age is compared with a time: @age&gt;10m, @age&lt;=1h30m.</source>
        <translation>@age 要与时长比较：@age&gt;10m、@age&lt;=1h30m。</translation>
    </message>
    <message>
        <source>@priority is compared with a number from 1 (highest) to 5; 0 is none.</source>
        <translation>@priority 要与 1（最高）到 5 的数字比较；0 表示没有。</translation>
    </message>
    <message>
        <source>@severity knows critical, error, warning, info and none.</source>
        <translation>@severity 可用的值有 critical、error、warning、info 和 none。</translation>
    </message>
    <message>
        <source>@state knows %1.</source>
        <translation>@state 可用的值有 %1。</translation>
    </message>
    <message>
        <source>@%1 is not known. There are: @%2.</source>
        <translation>没有 @%1。可用的有：@%2。</translation>
    </message>
    <message>
        <source>A word or a condition is expected.</source>
        <translation>此处应为一个词或一个条件。</translation>
    </message>
    <message>
        <source>The name of a label is expected before %1.</source>
        <translation>%1 之前应为标签名。</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing.</source>
        <translation>缺少结束引号。</translation>
    </message>
</context>
<context>
    <name>AlertGraph</name>
    <message>
        <source>Fires while %1 %2</source>
        <translation>满足 %1 %2 时触发</translation>
    </message>
    <message>
        <source>Fires while there is a value</source>
        <translation>有值时触发</translation>
    </message>
    <message>
        <source>Fires while A %1 B</source>
        <translation>满足 A %1 B 时触发</translation>
    </message>
    <message>
        <source>Graph: %1</source>
        <translation>图表：%1</translation>
    </message>
</context>
<context>
    <name>AlertHistory</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>resolved (inferred)</source>
        <translation>已恢复（推断）</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>source lost</source>
        <translation>来源丢失</translation>
    </message>
    <message>
        <source>Alertmanager restarted</source>
        <translation>Alertmanager 重启</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>缺少一个引号。</translation>
    </message>
    <message>
        <source>%1 is no label: the history is searched by labels and words.</source>
        <translation>%1 不是标签：历史按标签和单词搜索。</translation>
    </message>
    <message>
        <source>For example: alertname=&quot;Down&quot; severity=~&quot;crit.*&quot; disk</source>
        <translation>例如：alertname=&quot;Down&quot; severity=~&quot;crit.*&quot; disk</translation>
    </message>
</context>
<context>
    <name>AlertMenus</name>
    <message>
        <source>Save the filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save this filter and begin with it…</source>
        <translation>保存此筛选并以它开始…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>under 1 ms</source>
        <translation>不到 1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近的错误</translation>
    </message>
    <message>
        <source>Slow: an evaluation takes %1, more than half of the interval of %2.</source>
        <translation>缓慢：一次求值耗时 %1，超过间隔 %2 的一半。</translation>
    </message>
    <message>
        <source>Late: it should be evaluated every %1 and was last evaluated %2 ago.</source>
        <translation>延迟：应每 %1 求值一次，上次求值在 %2前。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Fires after it has held for %1.</source>
        <translation>条件持续 %1 后触发。</translation>
    </message>
    <message>
        <source>Keeps firing for %1 afterwards.</source>
        <translation>之后继续触发 %1。</translation>
    </message>
    <message>
        <source>Group %1 of %2, every %3</source>
        <translation>组 %1，文件 %2，每 %3 一次</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>AlertSilences</name>
    <message>
        <source>hits nothing</source>
        <translation>未命中任何告警</translation>
    </message>
    <message>
        <source>hits nothing for %1 or more</source>
        <translation>至少 %1未命中任何告警</translation>
    </message>
    <message numerus="yes">
        <source>It hides %n critical alert(s).</source>
        <translation>
            <numerusform>它隐藏了 %n 个严重告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>No firing alert is hit: %1.</source>
        <translation>没有命中任何触发中的告警：%1。</translation>
    </message>
    <message>
        <source>It ends in less than 10 minutes: what still fires then is paged again.</source>
        <translation>它将在 10 分钟内结束：届时仍在触发的告警会再次通知。</translation>
    </message>
    <message>
        <source>A quiet acknowledgement keeps it up: take that back instead of ending this.</source>
        <translation>它由一次静默确认维持：请撤回那次确认，而不是结束它。</translation>
    </message>
    <message>
        <source>An expression of it cannot be read here: what it hits is not known.</source>
        <translation>这里无法读取它的某个表达式：命中什么未知。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Silence %1, %2</source>
        <translation>静默 %1，%2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>创建者 %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未注明</translation>
    </message>
    <message numerus="yes">
        <source>Hits %n firing alert(s) now.</source>
        <translation>
            <numerusform>现在命中 %n 个触发中的告警。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertStatistics</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>一天中的小时</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>所有告警</translation>
    </message>
</context>
<context>
    <name>AlertStore</name>
    <message>
        <source>An alert store in PostgreSQL is not supported yet.</source>
        <translation>尚不支持 PostgreSQL 中的告警存储。</translation>
    </message>
    <message>
        <source>Name a file on a local disk.</source>
        <translation>请指定本地磁盘上的文件。</translation>
    </message>
    <message>
        <source>The alert store has no file.</source>
        <translation>告警存储没有文件。</translation>
    </message>
    <message>
        <source>%1 could be several alerts.</source>
        <translation>%1 可能指多个告警。</translation>
    </message>
</context>
<context>
    <name>AlertViews</name>
    <message>
        <source>it is only pending</source>
        <translation>它还在等待中</translation>
    </message>
    <message>
        <source>the store has not taken it yet</source>
        <translation>存储尚未收录它</translation>
    </message>
    <message>
        <source>it is not acknowledged</source>
        <translation>它未被确认</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged %n alert(s).</source>
        <translation>
            <numerusform>已确认 %n 条告警。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) opened again.</source>
        <translation>
            <numerusform>%n 条告警重新打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over %n alert(s).</source>
        <translation>
            <numerusform>已接管 %n 条告警。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n alert(s).</source>
        <translation>
            <numerusform>已暂缓 %n 条告警。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n alert(s).</source>
        <translation>
            <numerusform>已指派 %n 条告警。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n alert(s).</source>
        <translation>
            <numerusform>已为 %n 条告警写下备注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n alert(s).</source>
        <translation>
            <numerusform>已设置 %n 条告警的优先级。</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>it is acknowledged by %1 now</source>
        <translation>现在由 %1 确认</translation>
    </message>
    <message>
        <source>it is snoozed by %1 now</source>
        <translation>现在由 %1 暂缓</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>它已结束</translation>
    </message>
    <message>
        <source>it is open now</source>
        <translation>现在无人处理</translation>
    </message>
    <message>
        <source>%1: %2 was faster; your note stands beside theirs.</source>
        <translation>%1：%2 抢先一步；你的备注与对方的并列保存。</translation>
    </message>
    <message>
        <source>%1 was changed by %2 meanwhile: %3. Nothing was written.</source>
        <translation>%1 在此期间被 %2 更改：%3。没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 has ended meanwhile. Nothing was written.</source>
        <translation>%1 在此期间已结束。没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 has ended meanwhile and fires again. Nothing was written.</source>
        <translation>%1 在此期间已结束并再次触发。没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is not known to the store.</source>
        <translation>存储中没有 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This environment is read-only.</source>
        <translation>此环境为只读。</translation>
    </message>
    <message>
        <source>The alert store cannot be used: %1</source>
        <translation>告警存储无法使用：%1</translation>
    </message>
    <message>
        <source>No alert is selected.</source>
        <translation>没有选择告警。</translation>
    </message>
    <message>
        <source>There is nothing to do about the selected alerts.</source>
        <translation>对所选告警没有可做的操作。</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n alert(s).</source>
        <translation>
            <numerusform>已为 %n 条告警撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the answer is incomplete.</source>
        <translation>%1：应答不完整。</translation>
    </message>
    <message>
        <source>%1: %2 does not answer, what only it knows is missing. %3</source>
        <translation>%1：%2 没有应答，只有它知道的内容缺失。%3</translation>
    </message>
    <message>
        <source>%1 cannot be asked. %2</source>
        <translation>无法查询 %1。%2</translation>
    </message>
    <message>
        <source>%1: the alerts below are %2 old. %3</source>
        <translation>%1：下面的告警是 %2 之前的。%3</translation>
    </message>
    <message>
        <source>The alert store cannot be used, so nothing can be acknowledged. %1</source>
        <translation>告警存储无法使用，因此无法确认任何告警。%1</translation>
    </message>
    <message>
        <source>Nothing can be written to the alert store. %1</source>
        <translation>无法写入告警存储。%1</translation>
    </message>
    <message>
        <source>The rules cannot be asked, so the end of an alert is inferred. %1</source>
        <translation>无法查询规则，因此告警的结束是推断的。%1</translation>
    </message>
    <message>
        <source>This environment is read-only: alerts are shown, nothing is written.</source>
        <translation>此环境为只读：显示告警，不写入任何内容。</translation>
    </message>
    <message>
        <source>No alert fits the filters.</source>
        <translation>没有告警符合筛选条件。</translation>
    </message>
    <message>
        <source>This environment names no Alertmanager.</source>
        <translation>此环境没有指定 Alertmanager。</translation>
    </message>
    <message>
        <source>Asking for the alerts…</source>
        <translation>正在查询告警…</translation>
    </message>
    <message>
        <source>The alerts are not known: nobody answered yet.</source>
        <translation>告警未知：尚无应答。</translation>
    </message>
    <message>
        <source>No alert is firing, complete until %1.</source>
        <translation>没有告警触发，数据完整到 %1。</translation>
    </message>
    <message>
        <source>No alert is firing.</source>
        <translation>没有告警触发。</translation>
    </message>
    <message>
        <source>acknowledged by %1 at %2</source>
        <translation>由 %1 于 %2 确认</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>由 %1 确认</translation>
    </message>
    <message>
        <source>comes back at %1</source>
        <translation>于 %1 重新出现</translation>
    </message>
    <message>
        <source>with a silence that is kept up</source>
        <translation>并保持一个静默</translation>
    </message>
    <message>
        <source>snoozed by %1</source>
        <translation>由 %1 暂缓</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>指派给 %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>Pending since %1 (%2)</source>
        <translation>自 %1 起等待（%2）</translation>
    </message>
    <message>
        <source>Firing since %1 (%2)</source>
        <translation>自 %1 起触发（%2）</translation>
    </message>
    <message>
        <source>Seen by %1 of %2 members: %3</source>
        <translation>%2 个成员中有 %1 个看到：%3</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>发送到：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>Muted by the time interval %1</source>
        <translation>被时段 %1 静音</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>静默 %1</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1：%2，到 %3</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>告警 %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>没有 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>所有告警</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message numerus="yes">
        <source>silenced by %n</source>
        <translation>
            <numerusform>被 %n 个静默命中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inhibited by %n</source>
        <translation>
            <numerusform>被 %n 条告警抑制</numerusform>
        </translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>静音：%1</translation>
    </message>
    <message>
        <source>Unhandled</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>not processed yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>The file of saved filters is damaged: %1</source>
        <translation>保存筛选的文件已损坏：%1</translation>
    </message>
    <message>
        <source>The filter cannot be saved: %1</source>
        <translation>无法保存筛选：%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>给 %1</translation>
    </message>
    <message>
        <source>silence %1</source>
        <translation>静默 %1</translation>
    </message>
    <message>
        <source>silenced by %1</source>
        <translation>被 %1 静默</translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>被 %1 抑制</translation>
    </message>
    <message>
        <source>muted by %1</source>
        <translation>被 %1 静音</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The store knows nothing about it yet.</source>
        <translation>存储中还没有它的记录。</translation>
    </message>
    <message>
        <source>Reading the timeline…</source>
        <translation>正在读取时间线…</translation>
    </message>
    <message>
        <source>The timeline cannot be read. %1</source>
        <translation>无法读取时间线。%1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事。</translation>
    </message>
    <message>
        <source>the acknowledgement was taken back</source>
        <translation>确认已撤回</translation>
    </message>
    <message>
        <source>the acknowledgement ran out</source>
        <translation>确认已到期</translation>
    </message>
    <message>
        <source>the snooze was over</source>
        <translation>暂缓已结束</translation>
    </message>
    <message>
        <source>resolved while it was acknowledged</source>
        <translation>在确认期间恢复</translation>
    </message>
    <message>
        <source>its silence was ended elsewhere</source>
        <translation>它的静默在别处被结束</translation>
    </message>
    <message>
        <source>it fires again</source>
        <translation>再次触发</translation>
    </message>
    <message>
        <source>Alertmanager had restarted</source>
        <translation>Alertmanager 曾重启</translation>
    </message>
    <message>
        <source>the cluster was settling</source>
        <translation>集群正在同步</translation>
    </message>
    <message>
        <source>the source was lost</source>
        <translation>数据源丢失</translation>
    </message>
    <message>
        <source>Prometheus could not be asked</source>
        <translation>无法询问 Prometheus</translation>
    </message>
    <message>
        <source>a member did not answer</source>
        <translation>有一个成员没有应答</translation>
    </message>
    <message>
        <source>Prometheus says that it fires</source>
        <translation>Prometheus 表示它仍在触发</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>it flaps</source>
        <translation>它在抖动</translation>
    </message>
    <message>
        <source>Alertmanager stays quiet until about %1</source>
        <translation>Alertmanager 大约到 %1 之前不再通知</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>AlertmanagerConfig</name>
    <message>
        <source>The server&apos;s configuration is too large to be read.</source>
        <translation>服务器的配置过大，无法读取。</translation>
    </message>
    <message>
        <source>The server&apos;s configuration cannot be read.</source>
        <translation>无法读取服务器的配置。</translation>
    </message>
</context>
<context>
    <name>AlertmanagerSource</name>
    <message>
        <source>Alertmanager %1 has no matchers with != and !~.</source>
        <translation>Alertmanager %1 不支持 != 和 !~ 匹配器。</translation>
    </message>
    <message>
        <source>They came with 0.22: write the silence with = and =~.</source>
        <translation>它们从 0.22 开始提供：请用 = 和 =~ 编写静默。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the server and at proxies before it.</source>
        <translation>请重试；若仍如此，请检查服务器及其前面的代理。</translation>
    </message>
    <message>
        <source>Alertmanager cannot list its silences: one of them has several sets of matchers, which this interface cannot express.</source>
        <translation>Alertmanager 无法列出静默：其中一个有多组匹配器，此接口无法表达。</translation>
    </message>
    <message>
        <source>Expire that silence with the tool that made it; until then nobody sees the list.</source>
        <translation>请用创建它的工具使该静默失效；在此之前谁都看不到列表。</translation>
    </message>
    <message>
        <source>There is no Alertmanager of API v2 at this address.</source>
        <translation>此地址没有提供 API v2 的 Alertmanager。</translation>
    </message>
    <message>
        <source>Check the address of the source, and its path.</source>
        <translation>请检查数据源的地址及其路径。</translation>
    </message>
    <message>
        <source>Alertmanager does not know this silence.</source>
        <translation>Alertmanager 没有这个静默。</translation>
    </message>
    <message>
        <source>This Alertmanager no longer has this interface.</source>
        <translation>此 Alertmanager 已不再提供该接口。</translation>
    </message>
    <message>
        <source>Check the address of the source: it must not end in /api/v1.</source>
        <translation>请检查数据源的地址：不能以 /api/v1 结尾。</translation>
    </message>
    <message>
        <source>This server does not take that here.</source>
        <translation>此服务器在这里不接受该操作。</translation>
    </message>
    <message>
        <source>The server did not see JSON in what was sent.</source>
        <translation>服务器认为发送的内容不是 JSON。</translation>
    </message>
    <message>
        <source>A proxy may change the content type of requests.</source>
        <translation>可能有代理改变了请求的内容类型。</translation>
    </message>
    <message>
        <source>Alertmanager does not take this: %1</source>
        <translation>Alertmanager 不接受：%1</translation>
    </message>
    <message>
        <source>Alertmanager met a fault of its own: %1</source>
        <translation>Alertmanager 自身出错：%1</translation>
    </message>
    <message>
        <source>The server speaks only https here.</source>
        <translation>服务器在这里只使用 https。</translation>
    </message>
    <message>
        <source>Write https:// in the address.</source>
        <translation>请在地址中写 https://。</translation>
    </message>
    <message>
        <source>The server sent an empty answer.</source>
        <translation>服务器返回了空应答。</translation>
    </message>
    <message>
        <source>The server sent a web page instead of data.</source>
        <translation>服务器返回的是网页而不是数据。</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page may stand in between: check the address.</source>
        <translation>中间可能有代理或登录页面：请检查地址。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is damaged or cut off.</source>
        <translation>服务器的应答已损坏或被截断。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not that of an Alertmanager.</source>
        <translation>服务器的应答不是 Alertmanager 的。</translation>
    </message>
    <message>
        <source>Check the address of the source.</source>
        <translation>请检查数据源的地址。</translation>
    </message>
    <message>
        <source>It is not known whether this was done: look before acting again.</source>
        <translation>不确定是否已经执行：再次操作前请先查看。</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Row %1 is missing.</source>
        <translation>缺少第 %1 行。</translation>
    </message>
    <message>
        <source>Row %1 stands in the wrong place.</source>
        <translation>第 %1 行的位置不对。</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written.</source>
        <translation>第 %1 行在写入后被改动过。</translation>
    </message>
    <message>
        <source>Row %1 does not follow the row before it.</source>
        <translation>第 %1 行与前一行不衔接。</translation>
    </message>
    <message>
        <source>Row %1 is missing: the log ended with row %2 when it was last written.</source>
        <translation>缺少第 %1 行：最后一次写入时，日志的末行是第 %2 行。</translation>
    </message>
    <message>
        <source>Row %1 was not written by this program.</source>
        <translation>第 %1 行不是由本程序写入的。</translation>
    </message>
    <message>
        <source>Row %1 is not the one that was written last.</source>
        <translation>第 %1 行不是最后写入的那一行。</translation>
    </message>
    <message>
        <source>The audit cannot be exported to %1.</source>
        <translation>无法将审计导出到 %1。</translation>
    </message>
    <message>
        <source>The audit cannot be written to, so nothing was done.</source>
        <translation>无法写入审计，因此未执行任何操作。</translation>
    </message>
    <message>
        <source>This is no line of an audit.</source>
        <translation>这不是审计的一行。</translation>
    </message>
    <message>
        <source>▶ begun</source>
        <translation>▶ 已开始</translation>
    </message>
    <message>
        <source>✔ done</source>
        <translation>✔ 完成</translation>
    </message>
    <message>
        <source>✖ failed</source>
        <translation>✖ 失败</translation>
    </message>
    <message>
        <source>⊘ refused</source>
        <translation>⊘ 被拒绝</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? 不明</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>证据：</translation>
    </message>
    <message>
        <source>Action&apos;s id</source>
        <translation>操作 ID</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Hash of the row before</source>
        <translation>前一行的哈希</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>✔ Sound: %n row(s), none changed, taken or added.</source>
        <translation>
            <numerusform>✔ 完好：共 %n 行，没有被改动、删去或添加的行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) began and never ended.</source>
        <translation>
            <numerusform>%n 个操作已开始但从未结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The environment %1 is read-only: nothing was changed.</source>
        <translation>环境 %1 是只读的：未作任何改动。</translation>
    </message>
    <message>
        <source>This was not confirmed: nothing was changed.</source>
        <translation>未经确认：未作任何改动。</translation>
    </message>
    <message>
        <source>Type exactly: %1</source>
        <translation>请准确键入：%1</translation>
    </message>
    <message>
        <source>%1 is the audit itself: nothing was written.</source>
        <translation>%1 就是审计文件本身：没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>A&amp;udit</source>
        <translation>审计(&amp;U)</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Verify the audit</source>
        <translation>校验审计</translation>
    </message>
    <message>
        <source>Export the audit…</source>
        <translation>导出审计…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>API response time</source>
        <translation>API 响应时间</translation>
    </message>
    <message>
        <source>Time that 95 of 100 requests stay below, by service.</source>
        <translation>100 个请求中有 95 个低于此耗时，按服务。</translation>
    </message>
    <message>
        <source>API error rate</source>
        <translation>API 错误率</translation>
    </message>
    <message>
        <source>Share of requests that a service answers with 5xx.</source>
        <translation>服务以 5xx 回答的请求占比。</translation>
    </message>
    <message>
        <source>Strategy success rate</source>
        <translation>策略成功率</translation>
    </message>
    <message>
        <source>Share of strategy runs that end well, by strategy.</source>
        <translation>成功结束的策略运行占比，按策略。</translation>
    </message>
    <message>
        <source>Data sync lag</source>
        <translation>数据同步延迟</translation>
    </message>
    <message>
        <source>Age of the newest record of each feed.</source>
        <translation>每个数据源最新记录的时龄。</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>活跃用户</translation>
    </message>
    <message>
        <source>Users with a live session, by tier.</source>
        <translation>有活动会话的用户，按等级。</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Response time, p95</source>
        <translation>响应时间 p95</translation>
    </message>
    <message>
        <source>Strategy success</source>
        <translation>策略成功率</translation>
    </message>
    <message>
        <source>Longest sync lag</source>
        <translation>最长同步延迟</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Requests that a service answers, per second.</source>
        <translation>一个服务每秒回答的请求数。</translation>
    </message>
    <message>
        <source>Container memory</source>
        <translation>容器内存</translation>
    </message>
    <message>
        <source>Working set of a container as a share of its limit.</source>
        <translation>容器工作集占其上限的比例。</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>可用磁盘空间</translation>
    </message>
    <message>
        <source>Free share of a file system.</source>
        <translation>文件系统可用的比例。</translation>
    </message>
    <message>
        <source>Refused logins</source>
        <translation>被拒登录</translation>
    </message>
    <message>
        <source>Logins with a wrong password, by where they come from.</source>
        <translation>密码错误的登录，按来源。</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Age of the newest backup</source>
        <translation>最新备份的时龄</translation>
    </message>
    <message>
        <source>Time since the newest good backup of each kind ended.</source>
        <translation>各类最近一次成功备份结束至今的时间。</translation>
    </message>
    <message>
        <source>Response time percentiles</source>
        <translation>响应时间分位数</translation>
    </message>
    <message>
        <source>Time that 50, 95 and 99 of 100 requests stay below, over all services.</source>
        <translation>所有服务中，100 个请求分别有 50、95、99 个低于此耗时。</translation>
    </message>
    <message>
        <source>50th percentile</source>
        <translation>第 50 百分位</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>第 95 百分位</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>第 99 百分位</translation>
    </message>
    <message>
        <source>Slowest routes</source>
        <translation>最慢的路由</translation>
    </message>
    <message>
        <source>Time that 95 of 100 requests stay below, by route, over five minutes.</source>
        <translation>五分钟内 100 个请求有 95 个低于此耗时，按路由。</translation>
    </message>
    <message>
        <source>Scrape targets</source>
        <translation>抓取目标</translation>
    </message>
    <message>
        <source>Whether the newest scrape succeeded: 1 is up, 0 is down.</source>
        <translation>最近一次抓取是否成功：1 为正常，0 为中断。</translation>
    </message>
    <message>
        <source>Share of all requests that are answered with 5xx, over the last five minutes of the range.</source>
        <translation>所选时间范围最后五分钟内，以 5xx 应答的请求占全部请求的比例。</translation>
    </message>
    <message>
        <source>Time that 95 of 100 requests stay below, over all services and the last five minutes of the range.</source>
        <translation>所选时间范围最后五分钟内，全部服务中每 100 个请求有 95 个不超过的时间。</translation>
    </message>
    <message>
        <source>Share of all strategy runs that end well, over the last five minutes of the range.</source>
        <translation>所选时间范围最后五分钟内，成功结束的策略运行所占的比例。</translation>
    </message>
    <message>
        <source>Age of the newest record of the feed that is furthest behind, at the end of the range.</source>
        <translation>所选时间范围结束时，落后最多的数据源最新记录的时长。</translation>
    </message>
    <message>
        <source>All active users</source>
        <translation>全部活跃用户</translation>
    </message>
    <message>
        <source>Users with a live session at the end of the range, over all tiers.</source>
        <translation>所选时间范围结束时，所有等级中有活动会话的用户。</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>全部请求</translation>
    </message>
    <message>
        <source>Requests that all services answer per second, over the last five minutes of the range.</source>
        <translation>所选时间范围最后五分钟内，全部服务每秒应答的请求。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Requests that the chosen services answer per second.</source>
        <translation>所选服务每秒回答的请求数。</translation>
    </message>
    <message>
        <source>Share of the requests that are answered with 5xx, over five minutes.</source>
        <translation>五分钟内以 5xx 回答的请求占比。</translation>
    </message>
    <message>
        <source>Services with errors</source>
        <translation>出错的服务</translation>
    </message>
    <message>
        <source>Services that answer more than 1 of 10 requests with 5xx, over five minutes.</source>
        <translation>五分钟内 10 个请求中有超过 1 个以 5xx 回答的服务数。</translation>
    </message>
    <message>
        <source>Time that 95 of 100 requests stay below, over five minutes.</source>
        <translation>五分钟内 100 个请求有 95 个低于此耗时。</translation>
    </message>
    <message>
        <source>Response time, p99</source>
        <translation>响应时间 p99</translation>
    </message>
    <message>
        <source>Time that 99 of 100 requests stay below, over five minutes.</source>
        <translation>五分钟内 100 个请求有 99 个低于此耗时。</translation>
    </message>
    <message>
        <source>Slowest service</source>
        <translation>最慢的服务</translation>
    </message>
    <message>
        <source>The service with the longest response time, p95.</source>
        <translation>响应时间 p95 最长的服务。</translation>
    </message>
    <message>
        <source>Answers by status</source>
        <translation>按状态码的回答</translation>
    </message>
    <message>
        <source>Answers per second by HTTP status.</source>
        <translation>每秒回答数，按 HTTP 状态码。</translation>
    </message>
    <message>
        <source>Errors by route</source>
        <translation>按路由的错误</translation>
    </message>
    <message>
        <source>Answers with 5xx per second, by route.</source>
        <translation>每秒以 5xx 回答的数量，按路由。</translation>
    </message>
    <message>
        <source>Busiest routes</source>
        <translation>最繁忙的路由</translation>
    </message>
    <message>
        <source>Requests per second by route and status, over five minutes.</source>
        <translation>五分钟内每秒请求数，按路由和状态码。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Hosts down</source>
        <translation>中断的主机</translation>
    </message>
    <message>
        <source>Hosts whose exporter does not answer.</source>
        <translation>导出器没有回答的主机数。</translation>
    </message>
    <message>
        <source>Busiest CPU</source>
        <translation>最繁忙的 CPU</translation>
    </message>
    <message>
        <source>Share of its CPU time that the busiest host uses.</source>
        <translation>最繁忙的主机所用 CPU 时间的比例。</translation>
    </message>
    <message>
        <source>Fullest memory</source>
        <translation>最满的内存</translation>
    </message>
    <message>
        <source>Share of its memory that the fullest host cannot give to programs.</source>
        <translation>内存最满的主机已无法分给程序的内存比例。</translation>
    </message>
    <message>
        <source>Least free space</source>
        <translation>最少的可用磁盘空间</translation>
    </message>
    <message>
        <source>Free share of the fullest file system.</source>
        <translation>最满的文件系统可用的比例。</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>距写满</translation>
    </message>
    <message>
        <source>When the first file system is full if it goes on as in the last 15 minutes; 30 days at most.</source>
        <translation>若照最近 15 分钟的趋势继续，第一个文件系统多久后写满；最多显示 30 天。</translation>
    </message>
    <message>
        <source>Busiest disk</source>
        <translation>最繁忙的磁盘</translation>
    </message>
    <message>
        <source>Share of the time that the busiest disk is at work.</source>
        <translation>最繁忙的磁盘处于工作状态的时间比例。</translation>
    </message>
    <message>
        <source>Processor and memory</source>
        <translation>处理器与内存</translation>
    </message>
    <message>
        <source>CPU in use</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>Share of its CPU time that a host uses; waiting for disks does not count.</source>
        <translation>主机所用 CPU 时间的比例；等待磁盘不计入。</translation>
    </message>
    <message>
        <source>Load per CPU</source>
        <translation>每 CPU 负载</translation>
    </message>
    <message>
        <source>Processes that run or wait to run, per CPU, over a minute.</source>
        <translation>一分钟内每个 CPU 上运行或等待运行的进程数。</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>内存使用率</translation>
    </message>
    <message>
        <source>Share of its memory that a host cannot give to programs.</source>
        <translation>主机已无法分给程序的内存比例。</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Free disk space in 4 hours</source>
        <translation>4 小时后的可用磁盘空间</translation>
    </message>
    <message>
        <source>Free share of a file system in four hours, if it goes on as in the last 15 minutes.</source>
        <translation>若照最近 15 分钟的趋势继续，四小时后文件系统可用的比例。</translation>
    </message>
    <message>
        <source>Disk writes</source>
        <translation>磁盘写入</translation>
    </message>
    <message>
        <source>Bytes written per second, by disk.</source>
        <translation>每秒写入的字节数，按磁盘。</translation>
    </message>
    <message>
        <source>Disk in use</source>
        <translation>磁盘使用率</translation>
    </message>
    <message>
        <source>Share of the time that a disk is at work.</source>
        <translation>磁盘处于工作状态的时间比例。</translation>
    </message>
    <message>
        <source>Waiting for disks</source>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>Share of CPU time spent waiting for disks.</source>
        <translation>等待磁盘所占的 CPU 时间比例。</translation>
    </message>
    <message>
        <source>File systems in 4 hours</source>
        <translation>4 小时后的文件系统</translation>
    </message>
    <message>
        <source>Used share of each file system in four hours, if it goes on as in the last 15 minutes.</source>
        <translation>若照最近 15 分钟的趋势继续，四小时后各文件系统已用的比例。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network received</source>
        <translation>网络接收</translation>
    </message>
    <message>
        <source>Bytes received per second, by host.</source>
        <translation>每秒接收的字节数，按主机。</translation>
    </message>
    <message>
        <source>Network sent</source>
        <translation>网络发送</translation>
    </message>
    <message>
        <source>Bytes sent per second, by host.</source>
        <translation>每秒发送的字节数，按主机。</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>How long each host has been running.</source>
        <translation>每台主机已运行多久。</translation>
    </message>
    <message>
        <source>Network latency</source>
        <translation>网络延迟</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Probed addresses that do not answer as they should.</source>
        <translation>没有正常回答的探测地址数。</translation>
    </message>
    <message>
        <source>Successful probes</source>
        <translation>成功的探测</translation>
    </message>
    <message>
        <source>Share of successful probes over five minutes.</source>
        <translation>五分钟内成功探测的比例。</translation>
    </message>
    <message>
        <source>Slowest probe</source>
        <translation>最慢的探测</translation>
    </message>
    <message>
        <source>Time of the slowest probe, now.</source>
        <translation>当前最慢一次探测的耗时。</translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation>最长往返时间</translation>
    </message>
    <message>
        <source>Longest time that an echo takes there and back.</source>
        <translation>回显往返的最长时间。</translation>
    </message>
    <message>
        <source>Slowest lookup</source>
        <translation>最慢的域名解析</translation>
    </message>
    <message>
        <source>Time of the slowest name lookup, now.</source>
        <translation>当前最慢一次域名解析的耗时。</translation>
    </message>
    <message>
        <source>First expiry in</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>Time until the first of the certificates expires.</source>
        <translation>距第一个证书到期的时间。</translation>
    </message>
    <message>
        <source>Time of a probe</source>
        <translation>探测耗时</translation>
    </message>
    <message>
        <source>How long a probe takes, by address.</source>
        <translation>一次探测的耗时，按地址。</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可到达</translation>
    </message>
    <message>
        <source>Whether the newest probe of each address succeeded.</source>
        <translation>每个地址最近一次探测是否成功。</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>Phases of a web request</source>
        <translation>Web 请求的各阶段</translation>
    </message>
    <message>
        <source>What the time of a web request is made of, on average over all addresses.</source>
        <translation>一次 Web 请求的耗时由哪些部分组成，取所有地址的平均值。</translation>
    </message>
    <message>
        <source>Wait for the server</source>
        <translation>等待服务器</translation>
    </message>
    <message>
        <source>Time between a web request and the first byte of its answer.</source>
        <translation>从发出 Web 请求到回答首字节的时间。</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Time that an echo takes there and back.</source>
        <translation>回显往返的时间。</translation>
    </message>
    <message>
        <source>Successful probes by address</source>
        <translation>按地址的成功探测</translation>
    </message>
    <message>
        <source>Share of successful probes over five minutes, by address.</source>
        <translation>五分钟内成功探测的比例，按地址。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Time until the certificate of each address expires.</source>
        <translation>距每个地址的证书到期的时间。</translation>
    </message>
    <message>
        <source>Web status</source>
        <translation>Web 状态码</translation>
    </message>
    <message>
        <source>HTTP status of the newest answer; 0: there was none.</source>
        <translation>最近一次回答的 HTTP 状态码；0 表示没有回答。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>Containers whose health check fails.</source>
        <translation>健康检查失败的容器数。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Containers that were not seen for a minute.</source>
        <translation>一分钟未见到的容器数。</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Starts of containers within the last hour.</source>
        <translation>最近一小时内容器启动的次数。</translation>
    </message>
    <message>
        <source>Killed for memory</source>
        <translation>因内存被终止</translation>
    </message>
    <message>
        <source>Containers that the kernel ended for want of memory, within the last hour.</source>
        <translation>最近一小时内因内存不足被内核终止的容器数。</translation>
    </message>
    <message>
        <source>Largest share of its memory limit that a container uses.</source>
        <translation>容器占用其内存上限的最大比例。</translation>
    </message>
    <message>
        <source>Most throttled</source>
        <translation>限流最多</translation>
    </message>
    <message>
        <source>Largest share of its CPU periods in which a container was stopped at its limit.</source>
        <translation>容器在其上限处被暂停的 CPU 周期的最大比例。</translation>
    </message>
    <message>
        <source>Container CPU</source>
        <translation>容器 CPU</translation>
    </message>
    <message>
        <source>CPU time of a container as a share of its limit.</source>
        <translation>容器的 CPU 时间占其上限的比例。</translation>
    </message>
    <message>
        <source>Throttled CPU</source>
        <translation>CPU 限流</translation>
    </message>
    <message>
        <source>Share of its CPU periods in which a container was stopped at its limit.</source>
        <translation>容器在其上限处被暂停的 CPU 周期比例。</translation>
    </message>
    <message>
        <source>Memory by limit</source>
        <translation>内存与上限之比</translation>
    </message>
    <message>
        <source>Working set of each container as a share of its limit: at 100% the kernel ends it.</source>
        <translation>各容器工作集占其内存上限的比例：到 100% 时内核会终止它。</translation>
    </message>
    <message>
        <source>Restarts over time</source>
        <translation>重启走势</translation>
    </message>
    <message>
        <source>Starts of containers within the last five minutes.</source>
        <translation>最近五分钟内容器启动的次数。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Whether each container&apos;s health check succeeds.</source>
        <translation>每个容器的健康检查是否成功。</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Time since each container was started; the newest first.</source>
        <translation>每个容器启动至今的时间；最新的在前。</translation>
    </message>
    <message>
        <source>Container network</source>
        <translation>容器网络</translation>
    </message>
    <message>
        <source>Bytes that a container sends per second.</source>
        <translation>容器每秒发送的字节数。</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Whether the exporter can connect to the database server.</source>
        <translation>导出器能否连接数据库服务器。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Connections in use</source>
        <translation>已用连接</translation>
    </message>
    <message>
        <source>Share of the possible connections that are taken.</source>
        <translation>已占用的连接占可用连接的比例。</translation>
    </message>
    <message>
        <source>Longest transaction</source>
        <translation>最长事务</translation>
    </message>
    <message>
        <source>Age of the oldest open transaction.</source>
        <translation>最早打开的事务的时龄。</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>Share of transactions that are rolled back, over five minutes.</source>
        <translation>五分钟内回滚的事务占比。</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>缓存命中</translation>
    </message>
    <message>
        <source>Share of blocks that were found in the buffer cache.</source>
        <translation>在缓冲区缓存中找到的块的比例。</translation>
    </message>
    <message>
        <source>Last WAL archived</source>
        <translation>最近的 WAL 归档</translation>
    </message>
    <message>
        <source>Time since a WAL segment was archived.</source>
        <translation>上次归档 WAL 段至今的时间。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Connections by state</source>
        <translation>按状态的连接</translation>
    </message>
    <message>
        <source>Connections to the server, by what they do.</source>
        <translation>到服务器的连接，按其所做之事。</translation>
    </message>
    <message>
        <source>Transactions per second</source>
        <translation>每秒事务数</translation>
    </message>
    <message>
        <source>Transactions that end well or are rolled back, per second.</source>
        <translation>每秒成功结束或回滚的事务数。</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Rows per second</source>
        <translation>每秒行数</translation>
    </message>
    <message>
        <source>Rows that queries read and change, per second.</source>
        <translation>查询每秒读取和更改的行数。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Longest transactions</source>
        <translation>最长的事务</translation>
    </message>
    <message>
        <source>Age of the oldest transaction, by state of its connection.</source>
        <translation>最早事务的时龄，按其连接的状态。</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Locks held, by mode.</source>
        <translation>持有的锁，按模式。</translation>
    </message>
    <message>
        <source>Deadlocks and conflicts</source>
        <translation>死锁与冲突</translation>
    </message>
    <message>
        <source>Deadlocks, and queries canceled by recovery, within five minutes.</source>
        <translation>五分钟内的死锁，以及因恢复而取消的查询。</translation>
    </message>
    <message>
        <source>Deadlocks</source>
        <translation>死锁</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Storage and replicas</source>
        <translation>存储与副本</translation>
    </message>
    <message>
        <source>Replicas behind</source>
        <translation>副本落后</translation>
    </message>
    <message>
        <source>Bytes of WAL that a replica has not yet taken over. A growing line is a replica that will be missing when it is needed.</source>
        <translation>副本尚未接收的 WAL 字节数。持续上升说明需要它时它将不可用。</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>Bytes per second that queries write to disk because their memory does not suffice.</source>
        <translation>查询因内存不足而每秒写入磁盘的字节数。</translation>
    </message>
    <message>
        <source>Database size</source>
        <translation>数据库大小</translation>
    </message>
    <message>
        <source>Disk space that each database uses.</source>
        <translation>每个数据库占用的磁盘空间。</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Whether the exporter can connect to the cache.</source>
        <translation>导出器能否连接缓存。</translation>
    </message>
    <message>
        <source>Share of the memory limit that is in use.</source>
        <translation>已用内存占上限的比例。</translation>
    </message>
    <message>
        <source>Share of lookups that find a key.</source>
        <translation>找到键的查找比例。</translation>
    </message>
    <message>
        <source>Evicted keys</source>
        <translation>逐出的键</translation>
    </message>
    <message>
        <source>Keys thrown out for want of memory, per second.</source>
        <translation>每秒因内存不足被逐出的键数。</translation>
    </message>
    <message>
        <source>Refused clients</source>
        <translation>被拒客户端</translation>
    </message>
    <message>
        <source>Connections refused at the limit of clients, within five minutes.</source>
        <translation>五分钟内因达到客户端上限而被拒绝的连接数。</translation>
    </message>
    <message>
        <source>Last snapshot</source>
        <translation>最近快照</translation>
    </message>
    <message>
        <source>Time since the newest snapshot was written to disk.</source>
        <translation>最新快照写入磁盘至今的时间。</translation>
    </message>
    <message>
        <source>Commands per second</source>
        <translation>每秒命令数</translation>
    </message>
    <message>
        <source>Commands that are answered per second, by command.</source>
        <translation>每秒回答的命令数，按命令。</translation>
    </message>
    <message>
        <source>Time of a command</source>
        <translation>命令耗时</translation>
    </message>
    <message>
        <source>Mean time that the server needs for a command.</source>
        <translation>服务器处理一个命令的平均时间。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory of the data, of the whole process, and the limit.</source>
        <translation>数据占用、整个进程占用的内存，以及上限。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Hits and misses</source>
        <translation>命中与未命中</translation>
    </message>
    <message>
        <source>Lookups per second that find a key, and that do not.</source>
        <translation>每秒找到键和未找到键的查找数。</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Connected clients, and those that wait for a list to fill.</source>
        <translation>已连接的客户端，以及等待列表有内容的客户端。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Keys, and those of them that expire.</source>
        <translation>键的总数，以及其中会过期的键。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>会过期</translation>
    </message>
    <message>
        <source>Expired and evicted keys</source>
        <translation>过期与逐出的键</translation>
    </message>
    <message>
        <source>Keys per second that end by their time, or for want of memory.</source>
        <translation>每秒到期或因内存不足而消失的键数。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>已逐出</translation>
    </message>
    <message>
        <source>Bytes per second that the server receives and sends.</source>
        <translation>服务器每秒接收和发送的字节数。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>Whether the exporter can read the status page of nginx.</source>
        <translation>导出器能否读取 nginx 的状态页。</translation>
    </message>
    <message>
        <source>Requests that nginx takes per second, over five minutes.</source>
        <translation>五分钟内 nginx 每秒接收的请求数。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Requests that wait for an answer from behind nginx.</source>
        <translation>等待 nginx 后端回答的请求数。</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>Connections that were accepted and then dropped for want of a worker, per second.</source>
        <translation>每秒已接受但因缺少工作进程而丢弃的连接数。</translation>
    </message>
    <message>
        <source>Errors behind nginx</source>
        <translation>nginx 后端错误</translation>
    </message>
    <message>
        <source>Share of requests that the services behind it answer with 5xx.</source>
        <translation>后端服务以 5xx 回答的请求占比。</translation>
    </message>
    <message>
        <source>Time that 95 of 100 requests to the services behind it stay below.</source>
        <translation>对后端服务的 100 个请求有 95 个低于此耗时。</translation>
    </message>
    <message>
        <source>Requests that nginx takes, per second.</source>
        <translation>nginx 每秒接受的请求数。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections by what they do: reading a request, writing an answer, or idle.</source>
        <translation>连接按其所做之事：读取请求、写出回答或空闲。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>Connections per second that are accepted, and taken up by a worker.</source>
        <translation>每秒接受的连接数，以及由工作进程接手的连接数。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>每连接请求数</translation>
    </message>
    <message>
        <source>How many requests come over one connection.</source>
        <translation>一个连接上有多少请求。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests in progress over time</source>
        <translation>进行中的请求走势</translation>
    </message>
    <message>
        <source>Errors behind nginx, by service</source>
        <translation>nginx 后端错误，按服务</translation>
    </message>
    <message>
        <source>Share of requests that a service behind nginx answers with 5xx.</source>
        <translation>nginx 后端服务以 5xx 回答的请求占比。</translation>
    </message>
    <message>
        <source>Response time behind nginx, by service</source>
        <translation>nginx 后端响应时间，按服务</translation>
    </message>
    <message>
        <source>Time that 95 of 100 requests to a service behind nginx stay below.</source>
        <translation>对 nginx 后端某服务的 100 个请求有 95 个低于此耗时。</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Targets down</source>
        <translation>中断的目标</translation>
    </message>
    <message>
        <source>Targets whose newest scrape failed.</source>
        <translation>最近一次抓取失败的目标数。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Whether the newest configuration could be loaded.</source>
        <translation>最新配置是否已成功加载。</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Failed rules</source>
        <translation>失败的规则</translation>
    </message>
    <message>
        <source>Evaluations of rules that failed, within five minutes.</source>
        <translation>五分钟内失败的规则计算次数。</translation>
    </message>
    <message>
        <source>Lost notifications</source>
        <translation>丢失的通知</translation>
    </message>
    <message>
        <source>Alerts that could not be handed to an Alertmanager, within five minutes.</source>
        <translation>五分钟内未能交给 Alertmanager 的告警数。</translation>
    </message>
    <message>
        <source>Series in memory</source>
        <translation>内存中的序列</translation>
    </message>
    <message>
        <source>Series with samples in the last hours.</source>
        <translation>最近几小时内有样本的序列。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>样本速率</translation>
    </message>
    <message>
        <source>Samples taken in per second.</source>
        <translation>每秒接收的样本数。</translation>
    </message>
    <message>
        <source>Samples taken in</source>
        <translation>接收的样本</translation>
    </message>
    <message>
        <source>Samples taken in per second, and those refused as too old or out of order.</source>
        <translation>每秒接收的样本数，以及因过旧或乱序而被拒的样本数。</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Series in memory over time</source>
        <translation>内存中序列的走势</translation>
    </message>
    <message>
        <source>Time of a scrape</source>
        <translation>抓取耗时</translation>
    </message>
    <message>
        <source>Longest scrape of each job.</source>
        <translation>每个作业最长的一次抓取。</translation>
    </message>
    <message>
        <source>Work on queries</source>
        <translation>查询工作量</translation>
    </message>
    <message>
        <source>Time that queries take, by the part of their work.</source>
        <translation>查询所用的时间，按工作阶段。</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>API 请求</translation>
    </message>
    <message>
        <source>Answered requests per second, by status.</source>
        <translation>每秒回答的请求数，按状态码。</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>服务器内存</translation>
    </message>
    <message>
        <source>Memory of the process, and of the values in use within it.</source>
        <translation>进程占用的内存，以及其中正在使用的部分。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Disk space of the stored blocks, and the limit at which old ones go.</source>
        <translation>已存数据块占用的磁盘空间，以及删除旧块的上限。</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>数据块</translation>
    </message>
    <message>
        <source>Whether the newest scrape of each target succeeded.</source>
        <translation>每个目标最近一次抓取是否成功。</translation>
    </message>
    <message>
        <source>Samples by target</source>
        <translation>各目标的样本数</translation>
    </message>
    <message>
        <source>Samples of the newest scrape; a jump here is a flood of new series.</source>
        <translation>最近一次抓取的样本数；突增意味着涌入大量新序列。</translation>
    </message>
    <message>
        <source>Backup age</source>
        <translation>备份时龄</translation>
    </message>
    <message>
        <source>Oldest backup</source>
        <translation>最旧的备份</translation>
    </message>
    <message>
        <source>Age of the newest good backup, of the kind that is furthest behind.</source>
        <translation>落后最多的那类备份最近一次成功备份的时龄。</translation>
    </message>
    <message>
        <source>Backups too old</source>
        <translation>过旧的备份</translation>
    </message>
    <message>
        <source>Kinds of which the newest good backup is older than 36 hours.</source>
        <translation>最近一次成功备份已超过 36 小时的备份类别数。</translation>
    </message>
    <message>
        <source>Database backup</source>
        <translation>数据库备份</translation>
    </message>
    <message>
        <source>Age of the newest good backup of the database.</source>
        <translation>数据库最近一次成功备份的时龄。</translation>
    </message>
    <message>
        <source>Longest backup</source>
        <translation>耗时最长的备份</translation>
    </message>
    <message>
        <source>How long the slowest of the newest good backups took.</source>
        <translation>各类最近一次成功备份中最慢一次的耗时。</translation>
    </message>
    <message>
        <source>WAL not archived</source>
        <translation>WAL 归档失败</translation>
    </message>
    <message>
        <source>Attempts to archive a WAL segment that failed, within the last hour.</source>
        <translation>最近一小时内归档 WAL 段失败的次数。</translation>
    </message>
    <message>
        <source>Age by kind</source>
        <translation>按类别的时龄</translation>
    </message>
    <message>
        <source>Time since the newest good backup of each kind ended, against 36 hours.</source>
        <translation>各类最近一次成功备份结束至今的时间，以 36 小时为满格。</translation>
    </message>
    <message>
        <source>Time a backup takes</source>
        <translation>备份耗时</translation>
    </message>
    <message>
        <source>How long the newest good backup of each kind took.</source>
        <translation>各类最近一次成功备份的耗时。</translation>
    </message>
    <message>
        <source>Backup size</source>
        <translation>备份大小</translation>
    </message>
    <message>
        <source>Size of the newest good backup of each kind. A sudden drop is a backup with less in it.</source>
        <translation>各类最近一次成功备份的大小。突然变小意味着备份内容变少。</translation>
    </message>
    <message>
        <source>WAL segments archived</source>
        <translation>已归档的 WAL 段</translation>
    </message>
    <message>
        <source>WAL segments archived per minute.</source>
        <translation>每分钟归档的 WAL 段数。</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Newest backups</source>
        <translation>最新备份</translation>
    </message>
    <message>
        <source>When the newest good backup of each kind ended.</source>
        <translation>各类最近一次成功备份的结束时间。</translation>
    </message>
    <message>
        <source>Sizes of the newest backups</source>
        <translation>最新备份的大小</translation>
    </message>
    <message>
        <source>Size of the newest good backup of each kind.</source>
        <translation>各类最近一次成功备份的大小。</translation>
    </message>
    <message>
        <source>When a backup is too old</source>
        <translation>备份过旧时</translation>
    </message>
    <message>
        <source>First steps.</source>
        <translation>最初的几步。</translation>
    </message>
    <message>
        <source>1. **Is it running?** Look at the backup agent: its log, and whether its target can be scraped.
2. **Is there room?** Look at the disks of the host and at the repository.
3. **Is the way open?** Look at the probes of the region where the repository is.
4. **Make one by hand** and watch its size: a small backup is no backup.
5. **Restore it somewhere** before you call it good.</source>
        <translation>1. **在运行吗？** 查看备份代理：它的日志，以及它的目标能否被抓取。
2. **有空间吗？** 查看主机磁盘和备份仓库。
3. **网络通吗？** 查看仓库所在区域的探测。
4. **手动做一次备份**并留意大小：过小的备份等于没有备份。
5. **在别处恢复一次**，再认定它可用。</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Fold or unfold the row</source>
        <translation>折叠或展开此行</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Fold all rows</source>
        <translation>折叠所有行</translation>
    </message>
    <message>
        <source>Unfold all rows</source>
        <translation>展开所有行</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟差</translation>
    </message>
    <message>
        <source>complete until</source>
        <translation>数据完整至</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Look at every source: reachable, version, clock, how complete</source>
        <translation>检查每个数据源：能否连接、版本、时钟、数据完整到何时</translation>
    </message>
    <message>
        <source>ends with 1 where a source cannot be used</source>
        <translation>有数据源不能使用时退出码为 1</translation>
    </message>
    <message>
        <source>There is no command %1; did you mean %2?</source>
        <translation>没有命令 %1；是否想用 %2？</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 需要一个值：%1 %2。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>未知选项 %1。</translation>
    </message>
    <message>
        <source>%1 does not know the option %2.</source>
        <translation>%1 不认识选项 %2。</translation>
    </message>
    <message>
        <source>Something is missing. Usage: quantmind-ops %1</source>
        <translation>缺少参数。用法：quantmind-ops %1</translation>
    </message>
    <message>
        <source>Too much: %1. An expression with blanks needs quotes.</source>
        <translation>多余的参数：%1。含空格的表达式需要加引号。</translation>
    </message>
    <message>
        <source>%1 has no rows: use --json.</source>
        <translation>%1 没有行形式的输出：请使用 --json。</translation>
    </message>
    <message>
        <source>the environment to ask; &quot;demo&quot; is the running demo</source>
        <translation>要查询的环境；“demo”是正在运行的演示环境</translation>
    </message>
    <message>
        <source>an environment made up on the spot: a Prometheus API</source>
        <translation>临时指定的环境：一个 Prometheus API</translation>
    </message>
    <message>
        <source>certificate authority of the servers, PEM</source>
        <translation>服务器的证书颁发机构，PEM 格式</translation>
    </message>
    <message>
        <source>folder with one file a secret, readable by its owner only</source>
        <translation>密钥文件夹，每个密钥一个文件，只有所有者可读</translation>
    </message>
    <message>
        <source>refuse whatever would change something</source>
        <translation>拒绝一切会造成更改的操作</translation>
    </message>
    <message>
        <source>zone of the times shown: UTC, local, Asia/Shanghai</source>
        <translation>显示时间所用的时区：UTC、local、Asia/Shanghai</translation>
    </message>
    <message>
        <source>time limit for the answer (30s)</source>
        <translation>应答的时间限制（30s）</translation>
    </message>
    <message>
        <source>a clock that stands still, for tests and documents</source>
        <translation>固定不动的时钟，用于测试和文档</translation>
    </message>
    <message>
        <source>one JSON document</source>
        <translation>一个 JSON 文档</translation>
    </message>
    <message>
        <source>one JSON object a row</source>
        <translation>每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>comma-separated rows</source>
        <translation>逗号分隔的行</translation>
    </message>
    <message>
        <source>times, bytes and memory on stderr</source>
        <translation>在 stderr 上给出耗时、字节数和内存</translation>
    </message>
    <message>
        <source>debug, info, warning, error or off; warning,net=debug by part</source>
        <translation>debug、info、warning、error 或 off；分部分设置：warning,net=debug</translation>
    </message>
    <message>
        <source>en or zh_CN</source>
        <translation>en 或 zh_CN</translation>
    </message>
    <message>
        <source>Choose one of --json, --ndjson and --csv.</source>
        <translation>--json、--ndjson 和 --csv 只能选一个。</translation>
    </message>
    <message>
        <source>%1 is no time zone. Examples: UTC, local, Asia/Shanghai.</source>
        <translation>%1 不是时区。例如：UTC、local、Asia/Shanghai。</translation>
    </message>
    <message>
        <source>--timeout %1: a time limit between 1ms and 1d is needed.</source>
        <translation>--timeout %1：需要 1ms 到 1d 之间的时间限制。</translation>
    </message>
    <message>
        <source>--language %1: en and zh_CN are known.</source>
        <translation>--language %1：支持 en 和 zh_CN。</translation>
    </message>
    <message>
        <source>An empty value names nothing.</source>
        <translation>值不能为空。</translation>
    </message>
    <message>
        <source>There is no completion for %1; bash is known.</source>
        <translation>没有 %1 的补全脚本；支持 bash。</translation>
    </message>
    <message>
        <source>The completion script of a shell</source>
        <translation>命令行补全脚本</translation>
    </message>
    <message>
        <source>to be read by: source &lt;(quantmind-ops completion bash)</source>
        <translation>用法：source &lt;(quantmind-ops completion bash)</translation>
    </message>
    <message>
        <source>The demo goes without it. Install the package %1.</source>
        <translation>演示环境将缺少它。请安装软件包 %1。</translation>
    </message>
    <message>
        <source>area</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Look at this computer: build, plugins, drivers, keychain, tools</source>
        <translation>检查本机：构建、插件、驱动、密钥环、工具</translation>
    </message>
    <message>
        <source>ends with 1 where something is missing that is needed</source>
        <translation>缺少必需的项目时退出码为 1</translation>
    </message>
    <message>
        <source>Local stores cannot be opened.</source>
        <translation>无法打开本地存储。</translation>
    </message>
    <message>
        <source>Secrets come from files: --secrets DIR.</source>
        <translation>密钥取自文件：--secrets DIR。</translation>
    </message>
    <message>
        <source>Chinese texts show as boxes.</source>
        <translation>中文会显示为方框。</translation>
    </message>
    <message>
        <source>No window on an X11 display.</source>
        <translation>无法在 X11 显示器上打开窗口。</translation>
    </message>
    <message>
        <source>No pictures without a display.</source>
        <translation>没有显示器时无法生成图片。</translation>
    </message>
    <message>
        <source>Icons cannot be read.</source>
        <translation>无法读取图标。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>done, the answer is yes</source>
        <translation>完成，答案为“是”</translation>
    </message>
    <message>
        <source>answered, the answer is no (a source is down)</source>
        <translation>有应答，答案为“否”（有数据源停机）</translation>
    </message>
    <message>
        <source>wrong usage, or the server calls the query wrong</source>
        <translation>用法错误，或服务器认为查询有误</translation>
    </message>
    <message>
        <source>could not be asked: network, sign-in, time limit, bad answer</source>
        <translation>无法查询：网络、登录、超时、应答错误</translation>
    </message>
    <message>
        <source>refused by a guard</source>
        <translation>被保护措施拒绝</translation>
    </message>
    <message>
        <source>a partial result, shown and marked</source>
        <translation>部分结果，已显示并标明</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>被中断</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>Commands (quantmind-ops COMMAND --help tells more):</source>
        <translation>命令（详情见 quantmind-ops COMMAND --help）：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>What a command does, with an example</source>
        <translation>命令的说明和示例</translation>
    </message>
    <message>
        <source>the same as COMMAND --help</source>
        <translation>与 COMMAND --help 相同</translation>
    </message>
    <message numerus="yes">
        <source>The answer held %n byte(s) that are no UTF-8; they are shown as U+FFFD.</source>
        <translation>
            <numerusform>应答中有 %n 个字节不是 UTF-8；显示为 U+FFFD。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1, chosen for about 1,500 points; --step sets another.</source>
        <translation>步长 %1，按大约 1,500 个点选定；可用 --step 另行指定。</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>部分结果：%1</translation>
    </message>
    <message>
        <source>Nothing matches; the data is complete until %1.</source>
        <translation>没有匹配的数据；数据完整至 %1。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配的数据。</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Ask a PromQL expression, at one moment or over a range</source>
        <translation>查询 PromQL 表达式，某一时刻或一段时间</translation>
    </message>
    <message>
        <source>the value now, or at the time T</source>
        <translation>当前值，或时刻 T 的值</translation>
    </message>
    <message>
        <source>over a range; times are RFC 3339, Unix seconds, or relative: now-6h, now/d</source>
        <translation>一段时间；时间可写为 RFC 3339、Unix 秒或相对时间：now-6h、now/d</translation>
    </message>
    <message>
        <source>the moment (the server&apos;s now)</source>
        <translation>时刻（缺省为服务器的当前时间）</translation>
    </message>
    <message>
        <source>begin of the range (now-1h)</source>
        <translation>起始时间（now-1h）</translation>
    </message>
    <message>
        <source>end of the range (now)</source>
        <translation>结束时间（now）</translation>
    </message>
    <message>
        <source>distance of the points; without it about 1,500 of them</source>
        <translation>点的间隔；缺省时取大约 1,500 个点</translation>
    </message>
    <message>
        <source>the exemplars of the range, too</source>
        <translation>附上该时间段的样例（exemplar）</translation>
    </message>
    <message>
        <source>--step %1: a step looks like 15s or 1m.</source>
        <translation>--step %1：步长应形如 15s 或 1m。</translation>
    </message>
    <message>
        <source>--time asks for one moment: leave --from, --to and --step out.</source>
        <translation>--time 查询某一时刻：请去掉 --from、--to 和 --step。</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>表达式为空。</translation>
    </message>
    <message>
        <source>--exemplars asks for a range: use --from and --to.</source>
        <translation>--exemplars 需要一段时间：请使用 --from 和 --to。</translation>
    </message>
    <message>
        <source>count %1, sum %2</source>
        <translation>计数 %1，总和 %2</translation>
    </message>
    <message>
        <source>series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首值</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末值</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>quantmind-ops --help lists the commands.</source>
        <translation>quantmind-ops --help 列出所有命令。</translation>
    </message>
    <message>
        <source>quantmind-ops %1 --help shows its options.</source>
        <translation>quantmind-ops %1 --help 显示其选项。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>无法写出结果。</translation>
    </message>
    <message>
        <source>The environment %1 has no source of metrics.</source>
        <translation>环境 %1 没有指标数据源。</translation>
    </message>
    <message>
        <source>No complete answer within %1.</source>
        <translation>在 %1 内没有得到完整的应答。</translation>
    </message>
    <message>
        <source>Give it longer with --timeout, or ask for less.</source>
        <translation>请用 --timeout 延长时间，或缩小查询范围。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>服务器的时钟比本机快 %1。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>服务器的时钟比本机慢 %1。</translation>
    </message>
    <message>
        <source>Set both clocks by a time server: ranges up to now are shifted by it.</source>
        <translation>请用时间服务器校准两边的时钟：截至当前的时间段会因此偏移。</translation>
    </message>
    <message>
        <source>The server holds no recent sample.</source>
        <translation>服务器没有近期的样本。</translation>
    </message>
    <message>
        <source>Look at its scrape targets.</source>
        <translation>请检查它的抓取目标。</translation>
    </message>
    <message>
        <source>The newest sample is %1 old.</source>
        <translation>最新的样本是 %1 之前的。</translation>
    </message>
    <message>
        <source>The server is starting: %1 % of its write-ahead log is read.</source>
        <translation>服务器正在启动：预写日志已读取 %1 %。</translation>
    </message>
    <message>
        <source>It answers when that is done.</source>
        <translation>完成后即可应答。</translation>
    </message>
    <message>
        <source>start the demo&apos;s servers and show them</source>
        <translation>启动演示环境的服务器并显示</translation>
    </message>
    <message>
        <source>the page to open</source>
        <translation>要打开的页面</translation>
    </message>
    <message>
        <source>write PAGE.png and state.json, then end</source>
        <translation>写出 PAGE.png 和 state.json 后结束</translation>
    </message>
    <message>
        <source>the pages to write</source>
        <translation>要写出的页面</translation>
    </message>
    <message>
        <source>size of the window, such as 1280x800</source>
        <translation>窗口大小，例如 1280x800</translation>
    </message>
    <message>
        <source>device pixels a pixel, 0.5 to 4</source>
        <translation>缩放比例，0.5 到 4</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light（浅色）或 dark（深色）</translation>
    </message>
    <message>
        <source>how long to wait for the panels at most (30)</source>
        <translation>最多等待各面板的时间（30）</translation>
    </message>
    <message>
        <source>--size %1: a size looks like 1280x800, from 200 to 8192.</source>
        <translation>--size %1：大小应形如 1280x800，范围 200 到 8192。</translation>
    </message>
    <message>
        <source>%1 needs a number from %2 to %3.</source>
        <translation>%1 需要 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>--screenshot needs a folder.</source>
        <translation>--screenshot 需要一个文件夹。</translation>
    </message>
    <message>
        <source>--pages belongs to --screenshot.</source>
        <translation>--pages 要与 --screenshot 一起使用。</translation>
    </message>
    <message>
        <source>--theme %1: light and dark are known.</source>
        <translation>--theme %1：支持 light 和 dark。</translation>
    </message>
    <message>
        <source>One window over everything an operator needs in an incident</source>
        <translation>故障时运维人员所需的一切，尽在一个窗口</translation>
    </message>
    <message>
        <source>pictures of the pages, once every visible panel has its answer</source>
        <translation>所有可见面板都有应答后，写出各页的图片</translation>
    </message>
    <message>
        <source>the same without a window</source>
        <translation>不打开窗口，执行命令</translation>
    </message>
    <message>
        <source>Drive the real window by steps, one JSON object a line</source>
        <translation>按步骤操作真实的窗口，每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>run, press, select, type, key, wait, expect, tree, grab; ends with 1 at the first step that fails, naming it</source>
        <translation>run、press、select、type、key、wait、expect、tree、grab；遇到第一个失败的步骤时指出它，退出码为 1</translation>
    </message>
    <message>
        <source>--demo brings its own environment: leave --prometheus and --environment out.</source>
        <translation>--demo 自带环境：请去掉 --prometheus 和 --environment。</translation>
    </message>
    <message>
        <source>The demo runs in real time: leave --now out.</source>
        <translation>演示环境按实时运行：请去掉 --now。</translation>
    </message>
    <message>
        <source>No fault is on.</source>
        <translation>没有开启任何故障。</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>已开启：%1</translation>
    </message>
    <message>
        <source>Usage: quantmind-ops demo fault NAME on|off</source>
        <translation>用法：quantmind-ops demo fault NAME on|off</translation>
    </message>
    <message>
        <source>There is no fault %1. Known: %2.</source>
        <translation>没有故障 %1。已知的有：%2。</translation>
    </message>
    <message>
        <source>demo knows fault and truth, not %1.</source>
        <translation>demo 只认识 fault 和 truth，不认识 %1。</translation>
    </message>
    <message>
        <source>The demo: real servers over a simulated platform, and its incidents</source>
        <translation>演示环境：在模拟平台上运行的真实服务器，及其故障</translation>
    </message>
    <message>
        <source>run the servers until SIGTERM, or the end of standard input where that is a pipe; one JSON line with all addresses when ready</source>
        <translation>运行各服务器，直到收到 SIGTERM，或标准输入（若为管道）结束；就绪时输出一行含所有地址的 JSON</translation>
    </message>
    <message>
        <source>switch an incident of the running demo</source>
        <translation>开关正在运行的演示环境中的一个故障</translation>
    </message>
    <message>
        <source>what each incident must show, and where</source>
        <translation>每个故障应在何处显示什么</translation>
    </message>
    <message>
        <source>the demo&apos;s folder; a second demo takes DIR-2</source>
        <translation>演示环境的文件夹；第二个演示环境使用 DIR-2</translation>
    </message>
    <message>
        <source>The demo&apos;s answer cannot be read.</source>
        <translation>无法读取演示环境的回答。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>--read-only: no fault is switched.</source>
        <translation>--read-only：不开关任何故障。</translation>
    </message>
    <message>
        <source>the window; a FILE is a dashboard in Grafana&apos;s JSON, shown as a page of its own</source>
        <translation>窗口；FILE 是 Grafana JSON 格式的仪表板，作为单独的一页显示</translation>
    </message>
    <message>
        <source>A demo is named with --environment or --state: leave --prometheus out.</source>
        <translation>演示由 --environment 或 --state 指定：请去掉 --prometheus。</translation>
    </message>
    <message>
        <source>Choose one of --state and --environment.</source>
        <translation>--state 和 --environment 只能选一个。</translation>
    </message>
    <message>
        <source>The demo is its own environment: leave --prometheus and --environment out.</source>
        <translation>演示本身就是环境：请去掉 --prometheus 和 --environment。</translation>
    </message>
    <message>
        <source>No window can open: DISPLAY and WAYLAND_DISPLAY name no display that answers.</source>
        <translation>无法打开窗口：DISPLAY 和 WAYLAND_DISPLAY 没有指向有响应的显示器。</translation>
    </message>
    <message>
        <source>Making a day of history: %1 of %2</source>
        <translation>正在生成一天的历史数据：%1/%2</translation>
    </message>
    <message>
        <source>Making a day of history; this takes some seconds.</source>
        <translation>正在生成一天的历史数据，需要几秒钟。</translation>
    </message>
    <message>
        <source>The day of history is made.</source>
        <translation>一天的历史数据已生成。</translation>
    </message>
    <message>
        <source>--exemplars are no rows of the answer: use --json, or the table.</source>
        <translation>--exemplars 不是应答中的行：请使用 --json 或表格。</translation>
    </message>
    <message>
        <source>One dashboard file is needed.</source>
        <translation>需要一个仪表板文件。</translation>
    </message>
    <message>
        <source>--var %1: a variable is given as NAME=VALUE.</source>
        <translation>--var %1：变量的写法是 NAME=VALUE。</translation>
    </message>
    <message>
        <source>The dashboard has no variable %1.</source>
        <translation>该仪表板没有变量 %1。</translation>
    </message>
    <message>
        <source>It has none at all.</source>
        <translation>它没有任何变量。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>它的变量有：%1。</translation>
    </message>
    <message>
        <source>There is no dashboard %1.</source>
        <translation>没有 dashboard %1 这个命令。</translation>
    </message>
    <message>
        <source>Read a dashboard file in Grafana&apos;s JSON: what is in it and what is not</source>
        <translation>读取 Grafana JSON 格式的仪表板文件：其中有什么，没有什么</translation>
    </message>
    <message>
        <source>panels, queries, variables, and what of the file is not shown, with its place</source>
        <translation>面板、查询、变量，以及文件中没有显示的内容及其位置</translation>
    </message>
    <message>
        <source>asks every query as the window would: as sent, step, state, series, points</source>
        <translation>像窗口那样执行每个查询：实际发送内容、步长、状态、序列数、点数</translation>
    </message>
    <message>
        <source>the picture of one panel with its data</source>
        <translation>一个面板连同其数据的图片</translation>
    </message>
    <message>
        <source>data, render: a variable&apos;s value; several times for several</source>
        <translation>data、render：变量的值；多个值就多次给出</translation>
    </message>
    <message>
        <source>data, render: begin of the range (the dashboard&apos;s own)</source>
        <translation>data、render：时间范围的起点（默认取仪表板自身的）</translation>
    </message>
    <message>
        <source>data, render: end of the range (the dashboard&apos;s own)</source>
        <translation>data、render：时间范围的终点（默认取仪表板自身的）</translation>
    </message>
    <message>
        <source>render: the panel&apos;s number, as inspect shows it</source>
        <translation>render：面板编号，与 inspect 所示一致</translation>
    </message>
    <message>
        <source>render: the file to write</source>
        <translation>render：要写入的文件</translation>
    </message>
    <message>
        <source>render: size of the picture, such as 1000x500</source>
        <translation>render：图片大小，例如 1000x500</translation>
    </message>
    <message>
        <source>Variable %1: %2</source>
        <translation>变量 %1：%2</translation>
    </message>
    <message>
        <source>Panel %1: %2</source>
        <translation>面板 %1：%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>as sent</source>
        <translation>实际发送</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n 个面板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>schema version %1</source>
        <translation>模式版本 %1</translation>
    </message>
    <message>
        <source>id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Usage: quantmind-ops %1</source>
        <translation>用法：quantmind-ops %1</translation>
    </message>
    <message>
        <source>env %1 has no rows: use --json.</source>
        <translation>env %1 没有行：请使用 --json。</translation>
    </message>
    <message>
        <source>env %1 does not know the option %2.</source>
        <translation>env %1 不支持选项 %2。</translation>
    </message>
    <message>
        <source>env knows list, show, add, test, import, export and detect, not %1.</source>
        <translation>env 支持 list、show、add、test、import、export 和 detect，不支持 %1。</translation>
    </message>
    <message>
        <source>The environments: which servers, whose colour, who may change something</source>
        <translation>环境：有哪些服务器、什么颜色、是否允许更改</translation>
    </message>
    <message>
        <source>all of them; a broken file is told of, and ends with 5</source>
        <translation>列出全部；文件损坏时予以说明，并以 5 结束</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>显示其中一个</translation>
    </message>
    <message>
        <source>write a new one</source>
        <translation>写入一个新环境</translation>
    </message>
    <message>
        <source>look at its sources, as check does</source>
        <translation>像 check 一样检查其数据源</translation>
    </message>
    <message>
        <source>take one over from a file, under the file&apos;s name or NAME</source>
        <translation>从文件导入，名称取文件名或 NAME</translation>
    </message>
    <message>
        <source>print it for others; secrets are never in it</source>
        <translation>输出以供他人使用；其中从不含密钥</translation>
    </message>
    <message>
        <source>what answers there, as a source of an environment</source>
        <translation>该地址由什么应答，按环境中数据源的写法输出</translation>
    </message>
    <message>
        <source>of add: red, orange, yellow, green, blue, purple or #rrggbb</source>
        <translation>用于 add：red、orange、yellow、green、blue、purple 或 #rrggbb</translation>
    </message>
    <message>
        <source>of add: bearer, basic or apikey</source>
        <translation>用于 add：bearer、basic 或 apikey</translation>
    </message>
    <message>
        <source>of add: whose password --secret is</source>
        <translation>用于 add：--secret 是谁的密码</translation>
    </message>
    <message>
        <source>of add: the name of the secret in keychain or --secrets folder</source>
        <translation>用于 add：密钥在密钥环或 --secrets 文件夹中的名称</translation>
    </message>
    <message>
        <source>of add: a header, and the name of the secret with its value</source>
        <translation>用于 add：请求头，以及保存其值的密钥的名称</translation>
    </message>
    <message>
        <source>overwrite what is there</source>
        <translation>覆盖已有的内容</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>access</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>No environments in %1.</source>
        <translation>%1 中没有环境。</translation>
    </message>
    <message>
        <source>* asked where --environment is not given</source>
        <translation>* 未给出 --environment 时查询的环境</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>--colour %1: a colour is a word or #rrggbb.</source>
        <translation>--colour %1：颜色应为颜色词或 #rrggbb。</translation>
    </message>
    <message>
        <source>--header takes HEADER=NAME with the name of a secret: letters, digits, -, _ and . only.</source>
        <translation>--header 的写法为 请求头=密钥名称；名称只限字母、数字、-、_ 和 .。</translation>
    </message>
    <message>
        <source>--auth %1: none, bearer, basic and apikey are known.</source>
        <translation>--auth %1：支持 none、bearer、basic 和 apikey。</translation>
    </message>
    <message>
        <source>--secret and --user need --auth bearer, basic or apikey.</source>
        <translation>--secret 和 --user 需要 --auth bearer、basic 或 apikey。</translation>
    </message>
    <message>
        <source>--secret takes the name of a secret, not the secret: letters, digits, -, _ and . only.</source>
        <translation>--secret 需要的是密钥的名称，而不是密钥本身：只限字母、数字、-、_ 和 .。</translation>
    </message>
    <message>
        <source>%1 is no name of an environment: letters, digits, blanks, -, _ and . only, and no demo&apos;s.</source>
        <translation>%1 不是环境名称：只限字母、数字、空格、-、_ 和 .，且不能是演示环境的名称。</translation>
    </message>
    <message>
        <source>--read-only was given: nothing is written.</source>
        <translation>已给出 --read-only：不写入任何内容。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>文件 %1 过大。</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>--replace overwrites it.</source>
        <translation>--replace 会将其覆盖。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is no name of an environment; give one behind the file.</source>
        <translation>%1 不是环境名称；请在文件之后给出名称。</translation>
    </message>
    <message>
        <source>Shown: %1 of %2; --limit sets how many.</source>
        <translation>显示 %2 个中的 %1 个；可用 --limit 设定数量。</translation>
    </message>
    <message>
        <source>What metrics there are: label names, values of a label, series</source>
        <translation>有哪些指标：标签名、标签的取值、序列</translation>
    </message>
    <message>
        <source>the label names, of all series or of some</source>
        <translation>标签名，可限于部分序列</translation>
    </message>
    <message>
        <source>the values that a label has; __name__ lists the metrics</source>
        <translation>一个标签的取值；__name__ 列出指标名</translation>
    </message>
    <message>
        <source>the series that a selector finds</source>
        <translation>选择器找到的序列</translation>
    </message>
    <message>
        <source>only of series that a selector finds; may stand several times</source>
        <translation>仅限选择器找到的序列；可多次使用</translation>
    </message>
    <message>
        <source>show at most so many, and say of how many (series: 10000)</source>
        <translation>最多显示这么多，并说明总数（序列默认 10000）</translation>
    </message>
    <message>
        <source>metrics labels takes no word: %1.</source>
        <translation>metrics labels 不接受其他词：%1。</translation>
    </message>
    <message>
        <source>metrics values takes the name of one label.</source>
        <translation>metrics values 需要一个标签名。</translation>
    </message>
    <message>
        <source>metrics series takes a selector, such as up or &apos;{job=&quot;node&quot;}&apos;.</source>
        <translation>metrics series 需要选择器，例如 up 或 &apos;{job=&quot;node&quot;}&apos;。</translation>
    </message>
    <message>
        <source>--limit %1: a limit is a number above 0.</source>
        <translation>--limit %1：上限须是大于 0 的数字。</translation>
    </message>
    <message>
        <source>There is no metrics %1.</source>
        <translation>没有 metrics %1 命令。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>what windows remember; pictures and drive remember nothing without it</source>
        <translation>窗口记住的内容所在的文件；不指定时，--screenshot 和 drive 什么也不记住</translation>
    </message>
    <message>
        <source>dashboard render needs --panel ID, the number of a panel.</source>
        <translation>dashboard render 需要 --panel ID，即面板编号。</translation>
    </message>
    <message>
        <source>dashboard render needs --out FILE.</source>
        <translation>dashboard render 需要 --out FILE。</translation>
    </message>
    <message>
        <source>--window-state needs a file.</source>
        <translation>--window-state 需要一个文件。</translation>
    </message>
    <message>
        <source>The variable %1 takes one value.</source>
        <translation>变量 %1 只能取一个值。</translation>
    </message>
    <message>
        <source>The query is hidden: it is not asked.</source>
        <translation>该查询已隐藏，不会发出。</translation>
    </message>
    <message>
        <source>The query is not asked: no view shows it, or it is no Prometheus query.</source>
        <translation>该查询不会发出：没有视图显示它，或者它不是 Prometheus 查询。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 may be any of %n alerts.</source>
        <translation>
            <numerusform>%1 可能是 %n 条告警中的任意一条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one by the first characters of its id.</source>
        <translation>请用其编号的前几个字符指定一条。</translation>
    </message>
    <message>
        <source>No alert is named %1.</source>
        <translation>没有名为 %1 的告警。</translation>
    </message>
    <message>
        <source>alerts %1 has no rows: use --json.</source>
        <translation>alerts %1 没有行：请用 --json。</translation>
    </message>
    <message>
        <source>alerts %1 does not know the option %2.</source>
        <translation>alerts %1 没有选项 %2。</translation>
    </message>
    <message>
        <source>alerts knows %1, not %2.</source>
        <translation>alerts 有 %1，没有 %2。</translation>
    </message>
    <message>
        <source>what fires now, who has it, and what was noted; a FILTER is written as in the window: severity=critical @state=open disk</source>
        <translation>正在触发的告警、由谁负责、有何备注；FILTER 的写法与窗口中相同：severity=critical @state=open disk</translation>
    </message>
    <message>
        <source>every time an alert fired, the newest first; also while Alertmanager is down</source>
        <translation>告警的每一次触发，最新的在前；Alertmanager 停机时也可用</translation>
    </message>
    <message>
        <source>one of them, with all that happened to it</source>
        <translation>其中一条，以及发生在它身上的一切</translation>
    </message>
    <message>
        <source>a line a change until Ctrl+C; acknowledgements are kept up meanwhile</source>
        <translation>每次变化一行，直到 Ctrl+C；其间确认会继续维持</translation>
    </message>
    <message>
        <source>until an alert is firing, acked, snoozed, suppressed, open or pending, or all are resolved; ends with 1 where it is not so in time</source>
        <translation>等到有告警为 firing、acked、snoozed、suppressed、open 或 pending，或全部为 resolved；时限内未达到时退出码为 1</translation>
    </message>
    <message>
        <source>acknowledge; with --quiet also a silence as long as it fires. An ID is an id, a fingerprint, the begin of either, or the alert&apos;s name where only one has it</source>
        <translation>确认；加 --quiet 则在触发期间同时静默。ID 是编号、指纹、二者之一的开头，或仅有一条告警使用的名称</translation>
    </message>
    <message>
        <source>take the acknowledgement back; become the owner</source>
        <translation>撤回确认；接手成为负责人</translation>
    </message>
    <message>
        <source>come back to it later</source>
        <translation>稍后再看</translation>
    </message>
    <message>
        <source>ask somebody to do it</source>
        <translation>请某人处理</translation>
    </message>
    <message>
        <source>write something down</source>
        <translation>写下备注</translation>
    </message>
    <message>
        <source>silence what has these labels; says what it hits before, and what to type where that is a lot</source>
        <translation>静默带有这些标签的告警；先说明会命中什么，命中很多时说明要输入什么</translation>
    </message>
    <message>
        <source>end a silence; the silences there are, and what each hits</source>
        <translation>结束静默；现有的静默及各自命中什么</translation>
    </message>
    <message>
        <source>how often, and how long until acknowledged and resolved (30 days)</source>
        <translation>次数，以及到确认、到恢复所用的时间（30 天）</translation>
    </message>
    <message>
        <source>The alerts: what fires, what was done about it, silences, history</source>
        <translation>告警：触发情况、处理情况、静默、历史</translation>
    </message>
    <message>
        <source>a note, kept with the alert or the silence</source>
        <translation>备注，随告警或静默保存</translation>
    </message>
    <message>
        <source>how long: 30m, 8h, 2d</source>
        <translation>多久：30m、8h、2d</translation>
    </message>
    <message>
        <source>of ack: silence it, too; of silences: only those that acknowledgements keep up</source>
        <translation>用于 ack：同时静默；用于 silences：仅由确认维持的</translation>
    </message>
    <message>
        <source>of ack: no silence, whatever the environment says</source>
        <translation>用于 ack：无论环境如何设置都不静默</translation>
    </message>
    <message>
        <source>of ack and note: 1 (the highest) to 5, 0 for none</source>
        <translation>用于 ack 和 note：1（最高）到 5，0 表示没有</translation>
    </message>
    <message>
        <source>of assign: the person; of history and stats: end of the range</source>
        <translation>用于 assign：人员；用于 history 和 stats：范围终点</translation>
    </message>
    <message>
        <source>of history and stats: begin of the range</source>
        <translation>用于 history 和 stats：范围起点</translation>
    </message>
    <message>
        <source>of history: at most so many (200)</source>
        <translation>用于 history：最多多少条（200）</translation>
    </message>
    <message>
        <source>of history: without the first so many</source>
        <translation>用于 history：跳过前多少条</translation>
    </message>
    <message>
        <source>of history: only what still fires</source>
        <translation>用于 history：仅仍在触发的</translation>
    </message>
    <message>
        <source>of wait: what is waited for</source>
        <translation>用于 wait：等待的状态</translation>
    </message>
    <message>
        <source>of silence: only say what it would hit</source>
        <translation>用于 silence：仅说明会命中什么</translation>
    </message>
    <message>
        <source>of silence: what was asked to be typed</source>
        <translation>用于 silence：要求输入的内容</translation>
    </message>
    <message>
        <source>of silence: which cluster, where there are several</source>
        <translation>用于 silence：有多个集群时指定哪一个</translation>
    </message>
    <message>
        <source>of silences: made by me</source>
        <translation>用于 silences：由我创建的</translation>
    </message>
    <message>
        <source>of silences: that end within ten minutes</source>
        <translation>用于 silences：十分钟内结束的</translation>
    </message>
    <message>
        <source>of silences: that hit nothing</source>
        <translation>用于 silences：什么也没有命中的</translation>
    </message>
    <message>
        <source>of silences: that hide a critical alert</source>
        <translation>用于 silences：遮住严重告警的</translation>
    </message>
    <message>
        <source>of silences: expired ones, too</source>
        <translation>用于 silences：包括已过期的</translation>
    </message>
    <message>
        <source>of stats: severity, alertname, team or hour</source>
        <translation>用于 stats：severity、alertname、team 或 hour</translation>
    </message>
    <message>
        <source>--priority is 1 (the highest) to 5, or 0 for none.</source>
        <translation>--priority 为 1（最高）到 5，0 表示没有。</translation>
    </message>
    <message>
        <source>Choose one of --quiet and --record.</source>
        <translation>--quiet 与 --record 只能选一个。</translation>
    </message>
    <message>
        <source>alerts note needs --comment TEXT.</source>
        <translation>alerts note 需要 --comment TEXT。</translation>
    </message>
    <message>
        <source>alerts assign needs --to PERSON; an empty one takes the assignment back.</source>
        <translation>alerts assign 需要 --to PERSON；为空则撤回指派。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>本来就是如此</translation>
    </message>
    <message>
        <source>%1 has it; the note was added</source>
        <translation>由 %1 负责；已添加备注</translation>
    </message>
    <message>
        <source>it has changed meanwhile; look again</source>
        <translation>其间已改变；请再看一次</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>它已结束</translation>
    </message>
    <message>
        <source>it has ended, and fires again as %1</source>
        <translation>已结束，又以 %1 再次触发</translation>
    </message>
    <message>
        <source>there is no such alert</source>
        <translation>没有这条告警</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>Recorded; the silence is not set yet: a console, or alerts watch, does it as soon as Alertmanager answers.</source>
        <translation>已记录；静默尚未设置：Alertmanager 一旦回答，控制台或 alerts watch 就会设置。</translation>
    </message>
    <message>
        <source>The environment %1 has no Alertmanager.</source>
        <translation>环境 %1 没有 Alertmanager。</translation>
    </message>
    <message>
        <source>Add one to its sources, or name one with --alertmanager URL.</source>
        <translation>请在其数据源中添加一个，或用 --alertmanager URL 指定。</translation>
    </message>
    <message>
        <source>Waiting for Alertmanager</source>
        <translation>正在等待 Alertmanager</translation>
    </message>
    <message>
        <source>The alert store: %1</source>
        <translation>告警存储：%1</translation>
    </message>
    <message>
        <source>%1 %2: a duration such as 30m or 8h is needed.</source>
        <translation>%1 %2：需要 30m、8h 这样的时长。</translation>
    </message>
    <message>
        <source>%1 %2: a whole number from %3 on is needed.</source>
        <translation>%1 %2：需要不小于 %3 的整数。</translation>
    </message>
    <message>
        <source>A silence needs conditions on labels, and nothing else: %1</source>
        <translation>静默只接受标签条件：%1</translation>
    </message>
    <message>
        <source>For example: alertname=DiskAlmostFull instance=~&quot;db-.*&quot;</source>
        <translation>例如：alertname=DiskAlmostFull instance=~&quot;db-.*&quot;</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>No alert is firing.</source>
        <translation>没有告警触发。</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>resolved (inferred)</source>
        <translation>已恢复（推断）</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>source lost</source>
        <translation>来源丢失</translation>
    </message>
    <message>
        <source>gone at a restart</source>
        <translation>重启后消失</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>结束情况未知</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>work</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>指派给</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>acknowledged until</source>
        <translation>确认至</translation>
    </message>
    <message>
        <source>snoozed until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>alerts silence needs --for D: how long.</source>
        <translation>alerts silence 需要 --for D：多久。</translation>
    </message>
    <message>
        <source>alerts silence needs --comment TEXT: why.</source>
        <translation>alerts silence 需要 --comment TEXT：原因。</translation>
    </message>
    <message>
        <source>Choose the cluster with --cluster: %1.</source>
        <translation>请用 --cluster 选择集群：%1。</translation>
    </message>
    <message>
        <source>Hits %1 of %2 firing alerts (%3 %), %4 of them critical.</source>
        <translation>命中 %2 条触发中告警里的 %1 条（%3 %），其中 %4 条为严重。</translation>
    </message>
    <message>
        <source>This needs a confirmation: --confirm %1</source>
        <translation>需要确认：--confirm %1</translation>
    </message>
    <message>
        <source>No silence is named %1.</source>
        <translation>没有名为 %1 的静默。</translation>
    </message>
    <message numerus="yes">
        <source>%1 may be any of %n silences.</source>
        <translation>
            <numerusform>%1 可能是 %n 个静默中的任意一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>hits nothing</source>
        <translation>未命中任何告警</translation>
    </message>
    <message>
        <source>hides critical alerts</source>
        <translation>遮住严重告警</translation>
    </message>
    <message>
        <source>quiet acknowledgement</source>
        <translation>静默确认</translation>
    </message>
    <message>
        <source>an expression that cannot be read here</source>
        <translation>此处不能读取的表达式</translation>
    </message>
    <message>
        <source>active</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，还有 %2</translation>
    </message>
    <message>
        <source>matchers</source>
        <translation>匹配条件</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>--by is severity, alertname, team or hour.</source>
        <translation>--by 为 severity、alertname、team 或 hour。</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>flapped</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>to acknowledge, p50</source>
        <translation>到确认 p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>to resolve, p50</source>
        <translation>到恢复 p50</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>alerts wait needs --state, one of firing, resolved, acked, snoozed, suppressed, open, pending and held.</source>
        <translation>alerts wait 需要 --state，为 firing、resolved、acked、snoozed、suppressed、open、pending 或 held 之一。</translation>
    </message>
    <message>
        <source>Not %1 within %2.</source>
        <translation>%2 内未达到 %1。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>alerts watch does not end by itself: use --ndjson.</source>
        <translation>alerts watch 不会自行结束：请用 --ndjson。</translation>
    </message>
    <message>
        <source>audit export takes the name of one file.</source>
        <translation>audit export 需要一个文件名。</translation>
    </message>
    <message>
        <source>audit verify takes no word: %1.</source>
        <translation>audit verify 不接受参数：%1。</translation>
    </message>
    <message>
        <source>audit %1 has no rows: use --json.</source>
        <translation>audit %1 没有行输出：请用 --json。</translation>
    </message>
    <message>
        <source>audit verify does not know the option %1.</source>
        <translation>audit verify 不认识选项 %1。</translation>
    </message>
    <message>
        <source>audit knows search, verify and export, not %1.</source>
        <translation>audit 支持 search、verify 和 export，不支持 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Who changed what, when and how it went: the audit of this user&apos;s consoles</source>
        <translation>谁在何时改动了什么、结果如何：当前用户各控制台的审计</translation>
    </message>
    <message>
        <source>the newest records first; --environment shows those of one environment</source>
        <translation>最新的记录在前；--environment 只显示一个环境的记录</translation>
    </message>
    <message>
        <source>whether no row was changed, taken or added; names the row, and ends with 1</source>
        <translation>是否有行被改动、删去或添加；指出该行并以 1 结束</translation>
    </message>
    <message>
        <source>one JSON object a row, oldest first, hashes with them</source>
        <translation>每行一个 JSON 对象，最早的在前，附带哈希</translation>
    </message>
    <message>
        <source>another audit than this user&apos;s</source>
        <translation>另一份审计，而不是当前用户的</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>of one person, by login</source>
        <translation>某个人的，按登录名</translation>
    </message>
    <message>
        <source>of one kind, such as silence.create</source>
        <translation>某一类操作，如 silence.create</translation>
    </message>
    <message>
        <source>show at most so many, and say of how many (search: 1000)</source>
        <translation>最多显示这么多，并说明总数（search：1000）</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>详情</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) began and never ended: a console died in between, or still works. Look before acting again.</source>
        <translation>
            <numerusform>%n 个操作已开始但从未结束：某个控制台中途终止，或仍在进行。再次操作前请先查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit is empty.</source>
        <translation>审计为空。</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n row(s), none changed, taken or added.</source>
        <translation>
            <numerusform>完好：共 %n 行，没有被改动、删去或添加的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last row&apos;s hash: %1</source>
        <translation>最后一行的哈希：%1</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>the same with an Alertmanager; several are the members of one cluster</source>
        <translation>同上，使用 Alertmanager；给出多个时为同一集群的成员</translation>
    </message>
    <message>
        <source>where alerts are remembered, in place of the environment&apos;s file</source>
        <translation>保存告警记录的位置，代替环境中的文件</translation>
    </message>
    <message>
        <source>of add: record, or quiet, which also silences while the alert fires</source>
        <translation>用于 add：record，或 quiet（告警触发期间同时静默）</translation>
    </message>
    <message>
        <source>recorded and silenced, for %1</source>
        <translation>记录并静默，为期 %1</translation>
    </message>
    <message>
        <source>recorded, for %1</source>
        <translation>仅记录，为期 %1</translation>
    </message>
    <message>
        <source>acknowledged alerts</source>
        <translation>已确认的告警</translation>
    </message>
    <message>
        <source>memory of alerts</source>
        <translation>告警记录</translation>
    </message>
    <message>
        <source>--acknowledge %1: record and quiet are known.</source>
        <translation>--acknowledge %1：可用的值为 record 和 quiet。</translation>
    </message>
    <message>
        <source>A server is missing: --prometheus URL or --alertmanager URL.</source>
        <translation>缺少服务器：--prometheus URL 或 --alertmanager URL。</translation>
    </message>
    <message>
        <source>rules %1 does not know the option %2.</source>
        <translation>rules %1 没有选项 %2。</translation>
    </message>
    <message>
        <source>The rules of a Prometheus, and whether a rule file is sound</source>
        <translation>Prometheus 的规则，以及规则文件是否正确</translation>
    </message>
    <message>
        <source>health, state, last error and evaluation time of each rule that holds all words</source>
        <translation>含有所有词的各条规则的健康状况、状态、最近错误和计算用时</translation>
    </message>
    <message>
        <source>what Prometheus would refuse, and what an alert lacks; ends with 1 at an error</source>
        <translation>Prometheus 会拒绝什么，告警缺少什么；有错误时退出码为 1</translation>
    </message>
    <message>
        <source>of list: only rules whose newest evaluation failed</source>
        <translation>用于 list：仅最近一次计算失败的规则</translation>
    </message>
    <message>
        <source>of list: only rules that take more than half of their interval</source>
        <translation>用于 list：仅用时超过间隔一半的规则</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 不能读取：%2。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>计算用时</translation>
    </message>
    <message>
        <source>last error</source>
        <translation>最近错误</translation>
    </message>
    <message>
        <source>It has just started and is still learning from its peers.</source>
        <translation>它刚刚启动，仍在与其他成员同步。</translation>
    </message>
    <message>
        <source>Wait a few seconds.</source>
        <translation>请等待几秒。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message numerus="yes">
        <source>In the last %1 days: %n time(s) that an alert fired.</source>
        <translation>
            <numerusform>过去 %1 天内：告警触发 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) can raise what it hits.</source>
        <translation>
            <numerusform>%n 条规则可能产生它命中的告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>rules export has no rows: use --json.</source>
        <translation>rules export 没有行：请用 --json。</translation>
    </message>
    <message>
        <source>rules knows list, check and export, not %1.</source>
        <translation>rules 认识 list、check 和 export，不认识 %1。</translation>
    </message>
    <message>
        <source>write the shipped rules, an example for Alertmanager and the runbooks into a folder</source>
        <translation>把附带的规则、Alertmanager 示例和处理手册写入一个文件夹</translation>
    </message>
    <message>
        <source>of export: overwrite what is there</source>
        <translation>用于 export：覆盖已有文件</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>3 alerts: 1 error, no warnings</comment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 条告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardFile</name>
    <message>
        <source>The dashboard %1 cannot be read.</source>
        <translation>无法读取仪表板 %1。</translation>
    </message>
    <message>
        <source>The dashboard %1 is too large.</source>
        <translation>仪表板 %1 太大。</translation>
    </message>
</context>
<context>
    <name>DeadMan</name>
    <message>
        <source>%1 has given no answer for %2: alerts may be firing unseen</source>
        <translation>%1 已有 %2 没有应答：可能有告警正在触发而无人看到</translation>
    </message>
    <message>
        <source>The alert %1, which must always fire, is missing at %2: alerts no longer get there</source>
        <translation>必须一直触发的告警 %1 在 %2 上缺失：告警已无法到达那里</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo&apos;s history cannot be written to %1.</source>
        <translation>演示环境的历史数据无法写入 %1。</translation>
    </message>
    <message>
        <source>The demo&apos;s announcement cannot be read.</source>
        <translation>无法读取演示环境的公告文件。</translation>
    </message>
    <message>
        <source>No demo is running.</source>
        <translation>没有正在运行的演示环境。</translation>
    </message>
    <message>
        <source>Start one: quantmind-ops demo, or the window with --demo.</source>
        <translation>请启动一个：quantmind-ops demo，或用 --demo 打开窗口。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Name another one with --state.</source>
        <translation>请用 --state 指定另一个。</translation>
    </message>
    <message>
        <source>Too many demos are running.</source>
        <translation>正在运行的演示环境太多。</translation>
    </message>
    <message>
        <source>Orders end with 500: the order router loses its exchange.</source>
        <translation>订单以 500 结束：订单路由失去了与交易所的连接。</translation>
    </message>
    <message>
        <source>The model service is slow, and so is what waits for it.</source>
        <translation>模型服务变慢，等待它的一切也随之变慢。</translation>
    </message>
    <message>
        <source>The feeds of sse and szse time out and fall behind.</source>
        <translation>sse 和 szse 的数据源超时并落后。</translation>
    </message>
    <message>
        <source>user-api keeps what it allocates; switching off restarts it.</source>
        <translation>user-api 不释放已分配的内存；关闭故障会重启它。</translation>
    </message>
    <message>
        <source>The root file system of qm-prod-02 fills up.</source>
        <translation>qm-prod-02 的根文件系统逐渐写满。</translation>
    </message>
    <message>
        <source>Someone outside tries passwords by the thousand.</source>
        <translation>有外部来源成千次地尝试密码。</translation>
    </message>
    <message>
        <source>The newest good backup of the user data is three days old.</source>
        <translation>用户数据最近一次成功备份已是三天前。</translation>
    </message>
    <message>
        <source>Strategy runs fail and time out.</source>
        <translation>策略运行失败并超时。</translation>
    </message>
    <message>
        <source>Two thirds of the users are gone, and their load with them.</source>
        <translation>三分之二的用户离开，负载也随之消失。</translation>
    </message>
</context>
<context>
    <name>Detect</name>
    <message>
        <source>What answers here is no server that this console knows.</source>
        <translation>此处应答的不是本控制台所知的服务器。</translation>
    </message>
    <message>
        <source>Look at the address: behind a proxy the server may have a path of its own.</source>
        <translation>请检查地址：在代理之后，服务器可能有自己的路径。</translation>
    </message>
</context>
<context>
    <name>Drive</name>
    <message>
        <source>There is no action %1, or it cannot run now.</source>
        <translation>没有操作 %1，或它现在不能执行。</translation>
    </message>
    <message>
        <source>The window has not settled.</source>
        <translation>窗口尚未稳定。</translation>
    </message>
    <message>
        <source>There is no visible element named %1.</source>
        <translation>没有名为 %1 的可见元素。</translation>
    </message>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>%1 的值是 %2，不是 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, which does not match %3.</source>
        <translation>%1 的值是 %2，与 %3 不匹配。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 (waited %2 ms)</source>
        <translation>%1（等待了 %2 毫秒）</translation>
    </message>
    <message>
        <source>step %1: %2: %3</source>
        <translation>步骤 %1：%2：%3</translation>
    </message>
    <message>
        <source>There is no visible element named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的可见元素。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is disabled.</source>
        <translation>“%1”已禁用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place on the screen.</source>
        <translation>“%1”在屏幕上没有位置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key.</source>
        <translation>“%1”不是按键。</translation>
    </message>
    <message>
        <source>The step needs &quot;%1&quot; with the name of an element.</source>
        <translation>该步骤需要用“%1”给出元素的名称。</translation>
    </message>
    <message>
        <source>The step needs an object with &quot;name&quot;.</source>
        <translation>该步骤需要一个带“name”的对象。</translation>
    </message>
    <message>
        <source>The step needs &quot;value&quot; or &quot;matches&quot;.</source>
        <translation>该步骤需要“value”或“matches”。</translation>
    </message>
    <message>
        <source>&quot;matches&quot; is no regular expression.</source>
        <translation>“matches”不是正则表达式。</translation>
    </message>
    <message>
        <source>The step needs a text.</source>
        <translation>该步骤需要一段文字。</translation>
    </message>
    <message>
        <source>A step is a JSON object.</source>
        <translation>步骤必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;timeoutMs&quot; is a number of milliseconds.</source>
        <translation>“timeoutMs”必须是毫秒数。</translation>
    </message>
    <message>
        <source>This step is not known: run, press, select, type, key, wait, expect, hover, drag, tree and grab are.</source>
        <translation>未知步骤：可用 run、press、select、type、key、wait、expect、hover、drag、tree 和 grab。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>EntityMap</name>
    <message>
        <source>%1 is not applied here: this source has no label %2.</source>
        <translation>%1 在此未应用：此数据源没有标签 %2。</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>An address looks like http://prometheus.example:9090.</source>
        <translation>地址应形如 http://prometheus.example:9090。</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>这不是服务器地址。</translation>
    </message>
    <message>
        <source>Only http and https addresses can be asked.</source>
        <translation>只支持 http 和 https 地址。</translation>
    </message>
    <message>
        <source>An address must not carry a password: other users of this computer see it.</source>
        <translation>地址中不能带密码：本机的其他用户能看到。</translation>
    </message>
    <message>
        <source>Put user:password into the file prometheus.basic of a folder that only you can read, and name the folder with --secrets.</source>
        <translation>请把 用户:密码 写入文件 prometheus.basic，放在只有您可读的文件夹中，并用 --secrets 指定该文件夹。</translation>
    </message>
    <message>
        <source>The address of a server has no query and no fragment.</source>
        <translation>服务器地址不能带查询参数和片段。</translation>
    </message>
    <message>
        <source>The demo&apos;s announcement cannot be read.</source>
        <translation>无法读取演示环境的公告文件。</translation>
    </message>
    <message>
        <source>No demo is running.</source>
        <translation>没有正在运行的演示环境。</translation>
    </message>
    <message>
        <source>Start one: quantmind-ops demo, or the window with --demo.</source>
        <translation>请启动一个：quantmind-ops demo，或用 --demo 打开窗口。</translation>
    </message>
    <message>
        <source>The demo runs without a Prometheus.</source>
        <translation>演示环境在没有 Prometheus 的情况下运行。</translation>
    </message>
    <message>
        <source>Install the Debian package prometheus, then start the demo again.</source>
        <translation>请安装 Debian 软件包 prometheus，然后重新启动演示环境。</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>没有名为 %1 的环境。</translation>
    </message>
</context>
<context>
    <name>EnvironmentFormat</name>
    <message>
        <source>a text is expected.</source>
        <translation>应为文本。</translation>
    </message>
    <message>
        <source>this is no colour; red and #b02020 are.</source>
        <translation>这不是颜色；red 和 #b02020 才是。</translation>
    </message>
    <message>
        <source>this is no time zone; Asia/Shanghai is one.</source>
        <translation>这不是时区；Asia/Shanghai 才是。</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>a list &quot;sources&quot; is expected.</source>
        <translation>应有列表 &quot;sources&quot;。</translation>
    </message>
    <message>
        <source>a source is an object {…}.</source>
        <translation>数据源应为对象 {…}。</translation>
    </message>
    <message>
        <source>a source needs a &quot;kind&quot;.</source>
        <translation>数据源需要 &quot;kind&quot;。</translation>
    </message>
    <message>
        <source>two sources are called %1.</source>
        <translation>有两个数据源名为 %1。</translation>
    </message>
    <message>
        <source>none, bearer, basic or apikey is expected.</source>
        <translation>应为 none、bearer、basic 或 apikey。</translation>
    </message>
    <message>
        <source>headers are an object: name to secret.</source>
        <translation>headers 应为对象：请求头对应密钥名称。</translation>
    </message>
    <message>
        <source>this is no name of a header.</source>
        <translation>这不是请求头名称。</translation>
    </message>
    <message>
        <source>the name of a secret is expected: letters, digits, &quot;-&quot;, &quot;_&quot;, &quot;.&quot;. The secret itself stays out of this file.</source>
        <translation>应为密钥的名称：字母、数字、“-”、“_”、“.”。密钥本身不写入此文件。</translation>
    </message>
    <message>
        <source>entities are an object: kind to a list of labels.</source>
        <translation>entities 应为对象：类别对应标签列表。</translation>
    </message>
    <message>
        <source>a secret has no place in this file: name it with &quot;secret&quot; and keep it in the keychain or the secrets folder.</source>
        <translation>密钥不应写在此文件中：请用 &quot;secret&quot; 写明其名称，并将密钥存放在密钥环或密钥文件夹中。</translation>
    </message>
    <message>
        <source>an environment is an object {…}.</source>
        <translation>环境应为对象 {…}。</translation>
    </message>
    <message>
        <source>this is no version.</source>
        <translation>这不是版本号。</translation>
    </message>
    <message>
        <source>Its version is %1, this console knows up to %2.</source>
        <translation>其版本为 %1，本控制台最高支持 %2。</translation>
    </message>
    <message>
        <source>this key is there a second time.</source>
        <translation>此键在这里第二次出现。</translation>
    </message>
    <message>
        <source>record or quiet is expected.</source>
        <translation>此处应为 record 或 quiet。</translation>
    </message>
    <message>
        <source>a time between 1m and 90d is expected, such as 30m or 8h.</source>
        <translation>此处应为 1m 到 90d 之间的时长，例如 30m 或 8h。</translation>
    </message>
    <message>
        <source>a list of names of labels is expected.</source>
        <translation>此处应为标签名列表。</translation>
    </message>
    <message>
        <source>alerts are an object {…}.</source>
        <translation>alerts 应为对象 {…}。</translation>
    </message>
</context>
<context>
    <name>EnvironmentStore</name>
    <message>
        <source>%1 is no name of an environment.</source>
        <translation>%1 不是环境名称。</translation>
    </message>
    <message>
        <source>Letters, digits, blanks, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; make one; names of demos are taken.</source>
        <translation>名称由字母、数字、空格、“-”、“_”和“.”组成；演示环境的名称已被占用。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The environment %1 was written by a newer console.</source>
        <translation>环境 %1 由更新版本的控制台写入。</translation>
    </message>
    <message>
        <source>It is left as it is. Update this console to use it.</source>
        <translation>文件保持原样。请更新本控制台以使用它。</translation>
    </message>
    <message>
        <source>The environment %1 is broken at line %2, column %3: %4</source>
        <translation>环境 %1 的文件有误，第 %2 行第 %3 列：%4</translation>
    </message>
    <message>
        <source>Correct the file; until then it is left as it is.</source>
        <translation>请更正该文件；在此之前不会改动它。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>文件 %1 过大。</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>没有环境 %1。</translation>
    </message>
    <message>
        <source>quantmind-ops env list shows them.</source>
        <translation>quantmind-ops env list 会列出所有环境。</translation>
    </message>
    <message>
        <source>There is an environment %1 already.</source>
        <translation>环境 %1 已存在。</translation>
    </message>
    <message>
        <source>--replace overwrites it.</source>
        <translation>--replace 会将其覆盖。</translation>
    </message>
</context>
<context>
    <name>EnvironmentsFolder</name>
    <message>
        <source>The desktop opens no folders. This is it: %1</source>
        <translation>桌面无法打开文件夹。其位置是：%1</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>添加筛选…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除全部筛选</translation>
    </message>
</context>
<context>
    <name>HealthNotices</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>%1 answers with problems.</source>
        <translation>%1 的应答有问题。</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 恢复应答。</translation>
    </message>
</context>
<context>
    <name>HeldReason</name>
    <message>
        <source>Alertmanager restarted and has forgotten its alerts; this one is not known to be resolved</source>
        <translation>Alertmanager 已重启并忘记了所有告警；尚不知道此告警是否已恢复</translation>
    </message>
    <message>
        <source>A member of the cluster is still hearing from its peers</source>
        <translation>集群的一个成员仍在与其他成员同步</translation>
    </message>
    <message>
        <source>Many alerts went at once: their source may be lost, nothing says that this one is resolved</source>
        <translation>许多告警同时消失：可能失去了它们的来源，没有任何依据表明此告警已恢复</translation>
    </message>
    <message>
        <source>No longer listed, and Prometheus cannot be asked whether it is resolved</source>
        <translation>已不在列表中，且无法向 Prometheus 查询它是否已恢复</translation>
    </message>
    <message>
        <source>Last listed by %1, which does not answer</source>
        <translation>最后由 %1 列出，而它没有应答</translation>
    </message>
    <message>
        <source>Alertmanager no longer lists it, but Prometheus says that it fires</source>
        <translation>Alertmanager 已不再列出它，但 Prometheus 表示它仍在触发</translation>
    </message>
    <message>
        <source>No longer listed; not confirmed yet</source>
        <translation>已不在列表中；尚未确认</translation>
    </message>
    <message>
        <source>It flaps: kept in view for a quarter of an hour after it went</source>
        <translation>它在抖动：消失后保留显示一刻钟</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>This is no http or https address.</source>
        <translation>这不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>Check the address of the source.</source>
        <translation>请检查数据源的地址。</translation>
    </message>
    <message>
        <source>The server redirects without end.</source>
        <translation>服务器不停地重定向。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is packed in an unknown way.</source>
        <translation>服务器的应答使用了未知的压缩方式。</translation>
    </message>
    <message>
        <source>The server wants a sign-in.</source>
        <translation>服务器要求登录。</translation>
    </message>
    <message>
        <source>Check the user, password or token of this source.</source>
        <translation>请检查此数据源的用户名、密码或令牌。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>服务器不允许此操作。</translation>
    </message>
    <message>
        <source>Check what this credential may do.</source>
        <translation>请检查此凭据的权限。</translation>
    </message>
    <message>
        <source>The server does not know this address.</source>
        <translation>服务器上没有这个地址。</translation>
    </message>
    <message>
        <source>The server does not take this kind of request here.</source>
        <translation>服务器在此处不接受这类请求。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>代理要求登录。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>The server waited too long for the request.</source>
        <translation>服务器等待请求超时。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The request is too long for this server or a proxy before it.</source>
        <translation>请求对此服务器或其前面的代理来说太长。</translation>
    </message>
    <message>
        <source>Make the query shorter.</source>
        <translation>请缩短查询。</translation>
    </message>
    <message>
        <source>The server has had too many requests.</source>
        <translation>服务器收到的请求过多。</translation>
    </message>
    <message>
        <source>Try again shortly.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server cannot take this request.</source>
        <translation>服务器无法接受此请求。</translation>
    </message>
    <message>
        <source>The server redirects to another address.</source>
        <translation>服务器重定向到另一个地址。</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>此服务器不支持该操作。</translation>
    </message>
    <message>
        <source>A proxy does not reach the server.</source>
        <translation>代理无法连接到服务器。</translation>
    </message>
    <message>
        <source>Check that the server behind it runs.</source>
        <translation>请检查其后的服务器是否在运行。</translation>
    </message>
    <message>
        <source>The server is overloaded or not ready yet.</source>
        <translation>服务器过载或尚未就绪。</translation>
    </message>
    <message>
        <source>A proxy got no answer from the server in time.</source>
        <translation>代理未能及时得到服务器的应答。</translation>
    </message>
    <message>
        <source>Try again, or ask for less.</source>
        <translation>请重试，或减少查询量。</translation>
    </message>
    <message>
        <source>The server met a fault of its own.</source>
        <translation>服务器发生内部错误。</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>请查看它的日志。</translation>
    </message>
    <message>
        <source>The server&apos;s compressed answer is damaged or cut off.</source>
        <translation>服务器的压缩应答已损坏或被截断。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large once unpacked.</source>
        <translation>服务器的应答解压后过大。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The answer could not be unpacked.</source>
        <translation>应答无法解压。</translation>
    </message>
    <message>
        <source>The server redirects to an address that cannot be followed.</source>
        <translation>服务器重定向到无法跟随的地址。</translation>
    </message>
    <message>
        <source>The server redirects from https to http.</source>
        <translation>服务器从 https 重定向到 http。</translation>
    </message>
    <message>
        <source>More than %1 redirects.</source>
        <translation>超过 %1 次重定向。</translation>
    </message>
    <message>
        <source>A proxy may stand in between: check the address.</source>
        <translation>中间可能有代理：请检查地址。</translation>
    </message>
    <message>
        <source>Look at what it says, and at the address of the source.</source>
        <translation>请查看它的说明以及数据源的地址。</translation>
    </message>
    <message>
        <source>The server asks to be left alone for %1.</source>
        <translation>服务器要求 %1 内不要再请求。</translation>
    </message>
    <message>
        <source>Try again; a proxy in between may have damaged it.</source>
        <translation>请重试；可能是中间的代理损坏了它。</translation>
    </message>
    <message>
        <source>%1 bytes sent, more than %2 inside.</source>
        <translation>发送了 %1 字节，解压后超过 %2 字节。</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>请减少查询的数据。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This file is not a dashboard.</source>
        <translation>此文件不是仪表板。</translation>
    </message>
    <message>
        <source>There is no view for this type of panel yet.</source>
        <translation>尚无此类面板的视图。</translation>
    </message>
    <message>
        <source>The panel is kept in a library of Grafana, not in this file.</source>
        <translation>该面板保存在 Grafana 的库中，不在此文件里。</translation>
    </message>
    <message>
        <source>Annotations are not shown yet.</source>
        <translation>尚不显示注释。</translation>
    </message>
    <message>
        <source>Links are not shown yet.</source>
        <translation>尚不显示链接。</translation>
    </message>
    <message>
        <source>Repeated panels and rows are shown once.</source>
        <translation>重复的面板和行只显示一次。</translation>
    </message>
    <message>
        <source>The panel shows the time range of the board.</source>
        <translation>面板显示整个仪表板的时间范围。</translation>
    </message>
    <message>
        <source>Transformations are not applied yet.</source>
        <translation>尚不应用转换。</translation>
    </message>
    <message>
        <source>Settings of single series are not applied yet.</source>
        <translation>尚不应用单个序列的设置。</translation>
    </message>
    <message>
        <source>Only queries to Prometheus are asked.</source>
        <translation>只执行面向 Prometheus 的查询。</translation>
    </message>
    <message>
        <source>The answer is not arranged in this format yet.</source>
        <translation>尚不按此格式整理回答。</translation>
    </message>
    <message>
        <source>Exemplars are not shown yet.</source>
        <translation>尚不显示范例（exemplar）。</translation>
    </message>
    <message>
        <source>Series keep the names of their queries.</source>
        <translation>序列保留其查询的名称。</translation>
    </message>
    <message>
        <source>This way of colouring is not known; a palette is used.</source>
        <translation>不认识这种着色方式；改用调色板。</translation>
    </message>
    <message>
        <source>This calculation is not known.</source>
        <translation>不认识这种计算。</translation>
    </message>
    <message>
        <source>This setting of the axis is not applied yet.</source>
        <translation>尚不应用坐标轴的这项设置。</translation>
    </message>
    <message>
        <source>Lines are drawn without dashes and gradients.</source>
        <translation>线条不画虚线和渐变。</translation>
    </message>
    <message>
        <source>Series that the file hides are shown.</source>
        <translation>文件中隐藏的序列也会显示。</translation>
    </message>
    <message>
        <source>Missing values stay gaps: they are not drawn as zero.</source>
        <translation>缺失的值保持为空缺：不会画成零。</translation>
    </message>
    <message>
        <source>Text beside the value is not shown yet.</source>
        <translation>尚不显示值旁的文字。</translation>
    </message>
    <message>
        <source>One value of each series is shown, not all of them.</source>
        <translation>每个序列只显示一个值，而不是全部。</translation>
    </message>
    <message>
        <source>Columns are shown as they come.</source>
        <translation>各列按原样显示。</translation>
    </message>
    <message>
        <source>Alert rules inside panels are not read.</source>
        <translation>不读取面板中的告警规则。</translation>
    </message>
    <message>
        <source>This is not what a dashboard has in this place.</source>
        <translation>仪表板在此处不应是这样的内容。</translation>
    </message>
    <message>
        <source>The board is too large: panels from here on are left out.</source>
        <translation>仪表板太大：从此处起的面板被略去。</translation>
    </message>
    <message>
        <source>Dashboards of schema version 2 are listed, but not shown yet.</source>
        <translation>模式版本 2 的仪表板会列出，但暂不显示。</translation>
    </message>
    <message>
        <source>There are no variables of this kind.</source>
        <translation>没有这种变量。</translation>
    </message>
    <message>
        <source>Only Prometheus is asked for choices: those in the file are offered.</source>
        <translation>只向 Prometheus 查询选项：此处提供文件中的选项。</translation>
    </message>
    <message>
        <source>This way of replacing values is not known.</source>
        <translation>不认识这种替换值的方式。</translation>
    </message>
    <message>
        <source>HTML is shown as its text.</source>
        <translation>HTML 显示为其文字。</translation>
    </message>
    <message>
        <source>This setting of the view is not applied yet.</source>
        <translation>视图的这项设置暂不生效。</translation>
    </message>
    <message>
        <source>The panel has too many queries: the rest is left out.</source>
        <translation>面板的查询过多：其余的已略去。</translation>
    </message>
    <message>
        <source>The values of all columns are shown, not only these.</source>
        <translation>显示所有列的值，而不仅是这些列。</translation>
    </message>
    <message>
        <source>Characters of the file are damaged; they were replaced.</source>
        <translation>文件中有损坏的字符，已被替换。</translation>
    </message>
</context>
<context>
    <name>InspectText</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>value</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>error</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>%1 ms until the answer was here, %2 ms to read it</source>
        <translation>%1 毫秒收到应答，%2 毫秒解析</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>none: asked for one moment</source>
        <translation>无：只查询一个时刻</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step, reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>应答用时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON is nested more than %1 levels deep.</source>
        <translation>JSON 嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>这不是有效的 JSON。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥环没有应答。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>无法使用密钥环。</translation>
    </message>
    <message>
        <source>Secrets come from files, too: --secrets DIR.</source>
        <translation>密钥也可来自文件：--secrets DIR。</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>此处没有密钥环。</translation>
    </message>
    <message>
        <source>The keychain failed a moment ago.</source>
        <translation>密钥环刚才出错。</translation>
    </message>
</context>
<context>
    <name>LocalRunner</name>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>程序 %1 无法启动。</translation>
    </message>
    <message>
        <source>The program %1 took too long.</source>
        <translation>程序 %1 运行超时。</translation>
    </message>
    <message>
        <source>The program %1 wrote more than is taken.</source>
        <translation>程序 %1 的输出超过上限。</translation>
    </message>
    <message>
        <source>The program %1 was ended from outside or crashed.</source>
        <translation>程序 %1 被外部终止或已崩溃。</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>&quot;%1&quot; is no log level. Known are debug, info, warning, error, off, and by category as in warning,net=debug.</source>
        <translation>“%1”不是日志级别。可用 debug、info、warning、error、off，也可按类别设置，如 warning,net=debug。</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>The regular expression of %1 cannot be read.</source>
        <translation>无法解析 %1 的正则表达式。</translation>
    </message>
    <message>
        <source>Look-ahead and back-references are not known here.</source>
        <translation>这里不支持前瞻和反向引用。</translation>
    </message>
    <message>
        <source>a closing } is missing</source>
        <translation>缺少结束的 }</translation>
    </message>
    <message>
        <source>a comma is expected</source>
        <translation>此处应为逗号</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>第 %1 个字符处：%2。</translation>
    </message>
    <message>
        <source>A matcher looks like alertname=&quot;Down&quot; or service=~&quot;api|web&quot;.</source>
        <translation>匹配器形如 alertname=&quot;Down&quot; 或 service=~&quot;api|web&quot;。</translation>
    </message>
    <message>
        <source>the name of a label is expected</source>
        <translation>此处应为标签名</translation>
    </message>
    <message>
        <source>one of = != =~ !~ is expected</source>
        <translation>此处应为 =、!=、=~ 或 !~</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>缺少结束引号</translation>
    </message>
</context>
<context>
    <name>MetricEntities</name>
    <message>
        <source>This source has no label %1.</source>
        <translation>此数据源没有标签 %1。</translation>
    </message>
</context>
<context>
    <name>NoticeLog</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>好消息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The settings of notices cannot be read from %1: the usual ones hold.</source>
        <translation>无法从 %1 读取通知设置：使用默认设置。</translation>
    </message>
    <message>
        <source>The settings of notices cannot be written to %1.</source>
        <translation>无法将通知设置写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 条告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A test notice</source>
        <translation>测试通知</translation>
    </message>
    <message>
        <source>Notices are muted: a real one would not be shown outside of the window.</source>
        <translation>通知已静音：真实的通知不会在窗口之外显示。</translation>
    </message>
    <message>
        <source>This is how an alarm is shown and heard.</source>
        <translation>警报就是这样显示和发声的。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>%1 of %2 queries failed: %3</source>
        <translation>%2 个查询中有 %1 个失败：%3</translation>
    </message>
    <message>
        <source>The answer is incomplete: %1</source>
        <translation>回答不完整：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged byte(s) of the answer were replaced.</source>
        <translation>
            <numerusform>回答中有 %n 个损坏的字节被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh to ask again.</source>
        <translation>请刷新以重新查询。</translation>
    </message>
    <message>
        <source>%1 Shown is the answer of %2.</source>
        <translation>%1 显示的是 %2 的回答。</translation>
    </message>
    <message>
        <source>There is no view for this panel yet.</source>
        <translation>尚无此面板的视图。</translation>
    </message>
    <message>
        <source>There is no view for panels of type &quot;%1&quot; yet.</source>
        <translation>尚无类型为“%1”的面板的视图。</translation>
    </message>
    <message>
        <source>This panel has no query.</source>
        <translation>此面板没有查询。</translation>
    </message>
    <message>
        <source>No data for this query in this range.</source>
        <translation>此范围内该查询没有数据。</translation>
    </message>
    <message>
        <source>Complete until %1.</source>
        <translation>完整至 %1。</translation>
    </message>
    <message>
        <source>No newer answer for %1.</source>
        <translation>已有 %1 没有更新的回答。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, the server&apos;s reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>An instant query, at the end of the range.</source>
        <translation>即时查询，取时间范围的终点。</translation>
    </message>
    <message>
        <source>Their older lines are still shown.</source>
        <translation>仍显示它们较早的曲线。</translation>
    </message>
    <message>
        <source>This panel asks a source that is no Prometheus.</source>
        <translation>此面板查询的数据源不是 Prometheus。</translation>
    </message>
    <message>
        <source>The variable %1 could not be loaded. %2</source>
        <translation>无法加载变量 %1。%2</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Full size</source>
        <translation>全尺寸</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl 命令</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>导出为图片…</translation>
    </message>
</context>
<context>
    <name>PanelExport</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The export was given up.</source>
        <translation>导出已放弃。</translation>
    </message>
    <message>
        <source>The picture cannot be made.</source>
        <translation>无法生成图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelLook</name>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No data in this time range.</source>
        <translation>此时间范围内没有数据。</translation>
    </message>
    <message>
        <source>Stale, %1 old.</source>
        <translation>陈旧，已过 %1。</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>The answer is not complete.</source>
        <translation>回答不完整。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The query failed.</source>
        <translation>查询失败。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, values</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>age</comment>
        <translation>过期，%1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>尚未查询。</translation>
    </message>
    <message>
        <source>not filtered</source>
        <translation>未筛选</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>PanelMarks</name>
    <message numerus="yes">
        <source>and %n more alert(s)</source>
        <translation>
            <numerusform>以及另外 %n 条告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelQuery</name>
    <message>
        <source>The range divided by the %1 points that the panel asks for, rounded.</source>
        <translation>时间范围除以面板要求的 %1 个点，再取整。</translation>
    </message>
    <message>
        <source>The range divided by the panel&apos;s width of %1 pixels, rounded.</source>
        <translation>时间范围除以面板宽度 %1 像素，再取整。</translation>
    </message>
    <message>
        <source>The query&apos;s minimum step of %1.</source>
        <translation>查询的最小步长 %1。</translation>
    </message>
    <message>
        <source>The panel&apos;s minimum step of %1.</source>
        <translation>面板的最小步长 %1。</translation>
    </message>
    <message>
        <source>Samples are scraped every %1; a finer step would show none between them.</source>
        <translation>每 %1 抓取一次样本；更细的步长之间不会有样本。</translation>
    </message>
    <message>
        <source>The minimum step is the rate interval, which is %1.</source>
        <translation>最小步长为速率区间，即 %1。</translation>
    </message>
    <message>
        <source>The finest step that makes no more than 11,000 points.</source>
        <translation>不超过 11,000 个点的最细步长。</translation>
    </message>
    <message>
        <source>The query multiplies it by %1.</source>
        <translation>查询再将其乘以 %1。</translation>
    </message>
</context>
<context>
    <name>PrometheusSource</name>
    <message>
        <source>The server cannot run this query.</source>
        <translation>服务器无法执行此查询。</translation>
    </message>
    <message>
        <source>The query took longer than its time limit.</source>
        <translation>查询超过了时间限制。</translation>
    </message>
    <message>
        <source>The server ended the query.</source>
        <translation>服务器中止了查询。</translation>
    </message>
    <message>
        <source>This function is switched off on the server.</source>
        <translation>此功能在服务器上已关闭。</translation>
    </message>
    <message>
        <source>The server has no room for this query now.</source>
        <translation>服务器目前没有余力执行此查询。</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>服务器上没有所查询的内容。</translation>
    </message>
    <message>
        <source>The server wants a sign-in.</source>
        <translation>服务器要求登录。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>服务器不允许此操作。</translation>
    </message>
    <message>
        <source>The server met a fault of its own.</source>
        <translation>服务器发生内部错误。</translation>
    </message>
    <message>
        <source>Correct the query.</source>
        <translation>请更正查询。</translation>
    </message>
    <message>
        <source>Choose a shorter range or a simpler query.</source>
        <translation>请选择更短的时间范围或更简单的查询。</translation>
    </message>
    <message>
        <source>Try again shortly.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server sent an empty answer.</source>
        <translation>服务器返回了空应答。</translation>
    </message>
    <message>
        <source>The server sent a web page instead of data.</source>
        <translation>服务器返回了网页而不是数据。</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page may stand in between: check the address.</source>
        <translation>中间可能有代理或登录页面：请检查地址。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is damaged or cut off.</source>
        <translation>服务器的应答已损坏或被截断。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not that of a Prometheus API.</source>
        <translation>服务器的应答不符合 Prometheus API。</translation>
    </message>
    <message>
        <source>Check the address of the source.</source>
        <translation>请检查数据源的地址。</translation>
    </message>
    <message>
        <source>Prometheus is shutting down.</source>
        <translation>Prometheus 正在关闭。</translation>
    </message>
    <message>
        <source>Prometheus is starting.</source>
        <translation>Prometheus 正在启动。</translation>
    </message>
    <message>
        <source>It answers once its write-ahead log is read.</source>
        <translation>读完预写日志后即可应答。</translation>
    </message>
    <message>
        <source>The server speaks only https here.</source>
        <translation>服务器在此处只支持 https。</translation>
    </message>
    <message>
        <source>Write https:// in the address.</source>
        <translation>请在地址中使用 https://。</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>此服务器不提供该功能。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the server and at proxies before it.</source>
        <translation>请重试；若仍如此，请查看服务器及其前面的代理。</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>Last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last 30 minutes</source>
        <translation>最近 30 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 3 hours</source>
        <translation>最近 3 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>Last 12 hours</source>
        <translation>最近 12 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 2 days</source>
        <translation>最近 2 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>今天到目前为止</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>本周到目前为止</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>最近 %1</translation>
    </message>
</context>
<context>
    <name>Reducer</name>
    <message>
        <source>Last *</source>
        <translation>最新 *</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>First *</source>
        <translation>最早 *</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>极差</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Difference in percent</source>
        <translation>差值百分比</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>增量</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>This environment names no Prometheus.</source>
        <translation>该环境没有指定 Prometheus。</translation>
    </message>
    <message>
        <source>The dashboard has no panel %1.</source>
        <translation>该仪表板没有面板 %1。</translation>
    </message>
    <message>
        <source>The panel has no complete answer in time.</source>
        <translation>面板未能及时得到完整的应答。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>“%1” is missing at the end.</source>
        <translation>末尾缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is due here, not “%2”.</source>
        <translation>此处应为“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>A selector needs a name, or one condition that is not met by an empty value.</source>
        <translation>选择器需要名称，或至少一个空值不满足的条件。</translation>
    </message>
    <message>
        <source>The name of a label is due here.</source>
        <translation>此处应为标签名。</translation>
    </message>
    <message>
        <source>One of = != =~ !~ is due behind the label %1.</source>
        <translation>标签 %1 之后应为 =、!=、=~、!~ 之一。</translation>
    </message>
    <message>
        <source>A text in quotes is due behind %1.</source>
        <translation>%1 之后应为带引号的文字。</translation>
    </message>
    <message>
        <source>The name of the metric is given twice.</source>
        <translation>指标名称给出了两次。</translation>
    </message>
    <message>
        <source>A subquery works on an instant vector; this is %1.</source>
        <translation>子查询用于瞬时向量；这里是%1。</translation>
    </message>
    <message>
        <source>A range belongs right behind a selector; a subquery needs a colon: [5m:].</source>
        <translation>范围应紧跟选择器；子查询需要冒号：[5m:]。</translation>
    </message>
    <message>
        <source>“%1” belongs behind a selector or a subquery.</source>
        <translation>“%1”应在选择器或子查询之后。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>A time in seconds, start() or end() is due behind @.</source>
        <translation>@ 之后应为以秒计的时间、start() 或 end()。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>组需要名称。</translation>
    </message>
    <message>
        <source>There is another group %1.</source>
        <translation>已有另一个组 %1。</translation>
    </message>
    <message>
        <source>%1: “%2” is no duration such as 30s, 5m or 1h30m.</source>
        <translation>%1：“%2”不是 30s、5m、1h30m 这样的时长。</translation>
    </message>
    <message>
        <source>limit is a whole number.</source>
        <translation>limit 为整数。</translation>
    </message>
    <message>
        <source>A rule has either alert or record, not both.</source>
        <translation>规则只能有 alert 或 record 之一。</translation>
    </message>
    <message>
        <source>A rule needs a name: alert or record.</source>
        <translation>规则需要名称：alert 或 record。</translation>
    </message>
    <message>
        <source>A rule needs expr.</source>
        <translation>规则需要 expr。</translation>
    </message>
    <message>
        <source>“%1” is no name of a metric.</source>
        <translation>“%1”不是指标名称。</translation>
    </message>
    <message>
        <source>A recording rule has no annotations.</source>
        <translation>记录规则没有注解。</translation>
    </message>
    <message>
        <source>A recording rule waits for nothing: no for here.</source>
        <translation>记录规则无须等待：这里不能有 for。</translation>
    </message>
    <message>
        <source>“%1” is no name of a label.</source>
        <translation>“%1”不是标签名。</translation>
    </message>
    <message>
        <source>“%1” is no name of an annotation.</source>
        <translation>“%1”不是注解名。</translation>
    </message>
    <message>
        <source>Labels are missing: %1.</source>
        <translation>缺少标签：%1。</translation>
    </message>
    <message>
        <source>Annotations are missing: %1.</source>
        <translation>缺少注解：%1。</translation>
    </message>
    <message>
        <source>The severity “%1” is none of critical, warning, info.</source>
        <translation>严重程度“%1”不是 critical、warning、info 之一。</translation>
    </message>
    <message>
        <source>The rule on line %1 has the same name and labels.</source>
        <translation>第 %1 行的规则名称和标签相同。</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>表达式为空。</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>表达式嵌套过深。</translation>
    </message>
    <message>
        <source>bool belongs to a comparison.</source>
        <translation>bool 只能用于比较。</translation>
    </message>
    <message>
        <source>“%1” works on numbers and instant vectors; this is %2.</source>
        <translation>“%1”用于数字和瞬时向量；这里是%2。</translation>
    </message>
    <message>
        <source>A comparison of two numbers needs bool.</source>
        <translation>两个数字的比较需要 bool。</translation>
    </message>
    <message>
        <source>“%1” works on two instant vectors.</source>
        <translation>“%1”用于两个瞬时向量。</translation>
    </message>
    <message>
        <source>on and ignoring belong between two instant vectors.</source>
        <translation>on 和 ignoring 只能在两个瞬时向量之间。</translation>
    </message>
    <message>
        <source>“%1” takes no group_left or group_right.</source>
        <translation>“%1”不能带 group_left 或 group_right。</translation>
    </message>
    <message>
        <source>The label %1 stands in on and in the group.</source>
        <translation>标签 %1 同时出现在 on 和 group 中。</translation>
    </message>
    <message>
        <source>A sign works on numbers and instant vectors; this is %1.</source>
        <translation>正负号用于数字和瞬时向量；这里是%1。</translation>
    </message>
    <message>
        <source>A duration has its place in [ ], behind offset and in for.</source>
        <translation>时长只能出现在 [ ] 中、offset 之后和 for 中。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>There is no function %1.</source>
        <translation>没有函数 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at least %n argument(s).</source>
        <translation>
            <numerusform>%1 至少需要 %n 个参数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n argument(s).</source>
        <translation>
            <numerusform>%1 最多接受 %n 个参数。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes %2 here; this is %3.</source>
        <translation>%1 在此处需要%2；这里是%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n argument(s).</source>
        <translation>
            <numerusform>%1 需要 %n 个参数。</numerusform>
        </translation>
    </message>
    <message>
        <source>A character that has no place in an expression, or a text without its closing quote.</source>
        <translation>有不能出现在表达式中的字符，或文字缺少右引号。</translation>
    </message>
    <message>
        <source>A rule file is a map with the key groups.</source>
        <translation>规则文件是带有键 groups 的映射。</translation>
    </message>
    <message>
        <source>groups is a list.</source>
        <translation>groups 为列表。</translation>
    </message>
    <message>
        <source>The key %1 stands twice.</source>
        <translation>键 %1 出现了两次。</translation>
    </message>
    <message>
        <source>Prometheus knows the key %1 from version 2.53 on; an older one refuses the file.</source>
        <translation>Prometheus 从 2.53 起才有键 %1；更早的版本会拒绝该文件。</translation>
    </message>
    <message>
        <source>Prometheus knows no key %1 here.</source>
        <translation>Prometheus 在此处没有键 %1。</translation>
    </message>
    <message>
        <source>%1 is a text.</source>
        <translation>%1 为文字。</translation>
    </message>
    <message>
        <source>%1 is a map of names and texts.</source>
        <translation>%1 为名称到文字的映射。</translation>
    </message>
    <message>
        <source>A group is a map with name and rules.</source>
        <translation>组是带有 name 和 rules 的映射。</translation>
    </message>
    <message>
        <source>rules is a list.</source>
        <translation>rules 为列表。</translation>
    </message>
    <message>
        <source>A rule is a map with alert or record, and expr.</source>
        <translation>规则是带有 alert 或 record 以及 expr 的映射。</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB: that is no rule file.</source>
        <translation>文件大于 16 MB：这不是规则文件。</translation>
    </message>
    <message>
        <source>This is no UTF-8, or holds control characters.</source>
        <translation>这不是 UTF-8，或含有控制字符。</translation>
    </message>
    <message>
        <source>This is no YAML: %1</source>
        <translation>这不是 YAML：%1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>an instant vector</source>
        <translation>瞬时向量</translation>
    </message>
    <message>
        <source>a range vector</source>
        <translation>范围向量</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1 is no escape of a string; a backslash itself is written twice.</source>
        <translation>%1 不是字符串转义；反斜杠本身要写两次。</translation>
    </message>
    <message>
        <source>A duration such as 5m or 1h30m is due here, not “%1”.</source>
        <translation>此处应为 5m、1h30m 这样的时长，而不是“%1”。</translation>
    </message>
    <message>
        <source>A duration must be longer than 0.</source>
        <translation>时长必须大于 0。</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: %1</source>
        <translation>不能读取正则表达式：%1</translation>
    </message>
    <message>
        <source>The action that begins with {{ does not end.</source>
        <translation>以 {{ 开始的动作没有结束。</translation>
    </message>
    <message>
        <source>This block lacks its {{ end }}.</source>
        <translation>此块缺少 {{ end }}。</translation>
    </message>
    <message>
        <source>An action is empty.</source>
        <translation>动作为空。</translation>
    </message>
    <message>
        <source>There is no block that this ends.</source>
        <translation>没有可由此结束的块。</translation>
    </message>
    <message>
        <source>There is no block that this belongs to.</source>
        <translation>没有它所属的块。</translation>
    </message>
    <message>
        <source>“%1” has no place in an action.</source>
        <translation>“%1”不能出现在动作中。</translation>
    </message>
    <message>
        <source>A “)” is missing.</source>
        <translation>缺少“)”。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>A function is missing behind “|”.</source>
        <translation>“|”之后缺少函数。</translation>
    </message>
    <message>
        <source>There is no variable $%1; labels are $labels.NAME, the value is $value.</source>
        <translation>没有变量 $%1；标签为 $labels.NAME，值为 $value。</translation>
    </message>
    <message>
        <source>A blank is missing.</source>
        <translation>缺少空格。</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The expression ends too early.</source>
        <translation>表达式过早结束。</translation>
    </message>
    <message>
        <source>“%1” has no place here.</source>
        <translation>“%1”不能出现在此处。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets folder is read only.</source>
        <translation>密钥文件夹只读。</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The secret %1 cannot be read.</source>
        <translation>无法读取密钥 %1。</translation>
    </message>
    <message>
        <source>The secret %1 is no file.</source>
        <translation>密钥 %1 不是普通文件。</translation>
    </message>
    <message>
        <source>The secret %1 is open to group or world, so it is not used.</source>
        <translation>密钥 %1 对组或其他用户开放，因此不予使用。</translation>
    </message>
    <message>
        <source>chmod 600 makes it yours alone.</source>
        <translation>用 chmod 600 使其仅归您所有。</translation>
    </message>
    <message>
        <source>The secret %1 is empty.</source>
        <translation>密钥 %1 为空。</translation>
    </message>
    <message>
        <source>A line of %1 is no header.</source>
        <translation>%1 中有一行不是请求头。</translation>
    </message>
    <message>
        <source>One line looks like Name: value.</source>
        <translation>每行应形如 名称: 值。</translation>
    </message>
    <message>
        <source>The secrets folder holds two ways to sign in to one server.</source>
        <translation>密钥文件夹中对同一服务器有两种登录方式。</translation>
    </message>
    <message>
        <source>Keep one of the files .bearer, .basic and .apikey.</source>
        <translation>.bearer、.basic 和 .apikey 文件只保留一个。</translation>
    </message>
    <message>
        <source>The secret %1 has no colon.</source>
        <translation>密钥 %1 中没有冒号。</translation>
    </message>
    <message>
        <source>It holds user:password.</source>
        <translation>内容应为 用户:密码。</translation>
    </message>
    <message>
        <source>The secrets folder %1 is not there.</source>
        <translation>密钥文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The secret %1 holds more than one line.</source>
        <translation>密钥 %1 多于一行。</translation>
    </message>
</context>
<context>
    <name>SelectorRewrite</name>
    <message>
        <source>%1 is applied in part: %2 has no label %3.</source>
        <translation>%1 仅部分应用：%2 没有标签 %3。</translation>
    </message>
    <message>
        <source>%1 is not applied here: %2 has no label %3.</source>
        <translation>%1 在此未应用：%2 没有标签 %3。</translation>
    </message>
    <message>
        <source>%1 is not applied to absent(): it would ask something else.</source>
        <translation>%1 未应用于 absent()：加上后查询的含义就变了。</translation>
    </message>
    <message>
        <source>%1 is not applied here: this query reads no series.</source>
        <translation>%1 在此未应用：此查询不读取任何序列。</translation>
    </message>
    <message>
        <source>%1 is not applied here: the query could not be read.</source>
        <translation>%1 在此未应用：无法读懂此查询。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Choose one of --prometheus and --environment.</source>
        <translation>--prometheus 和 --environment 只能选一个。</translation>
    </message>
    <message>
        <source>No environment is named.</source>
        <translation>没有指定环境。</translation>
    </message>
    <message>
        <source>Sources of the kind %1 are not known.</source>
        <translation>不支持类型为 %1 的数据源。</translation>
    </message>
    <message>
        <source>quantmind-ops env list shows the environments; --prometheus URL makes one up on the spot, --environment demo is the running demo.</source>
        <translation>quantmind-ops env list 列出环境；--prometheus URL 临时指定一个，--environment demo 是正在运行的演示环境。</translation>
    </message>
    <message>
        <source>Choose one of --alertmanager and --environment.</source>
        <translation>--alertmanager 与 --environment 只能选择一个。</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Previous range</source>
        <translation>上一个时间范围</translation>
    </message>
    <message>
        <source>Next range</source>
        <translation>下一个时间范围</translation>
    </message>
    <message>
        <source>Choose a time range…</source>
        <translation>选择时间范围…</translation>
    </message>
    <message>
        <source>Shift to earlier</source>
        <translation>移到更早</translation>
    </message>
    <message>
        <source>Shift to later</source>
        <translation>移到更晚</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>扩大时间范围</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Do not refresh by itself</source>
        <translation>不自动刷新</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>语言…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Go to a page or panel…</source>
        <translation>转到页面或面板…</translation>
    </message>
    <message>
        <source>Pin this page</source>
        <translation>固定此页面</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>审计(&amp;U)</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The secret %1 is not known.</source>
        <translation>密钥 %1 未知。</translation>
    </message>
    <message>
        <source>Put it into the file %1 of a folder that only you can read and name the folder with --secrets, or sign in once in the window.</source>
        <translation>请将其放入只有您可读的文件夹中的文件 %1，并用 --secrets 指定该文件夹，或在窗口中登录一次。</translation>
    </message>
    <message>
        <source>The secret %1 has no colon.</source>
        <translation>密钥 %1 中没有冒号。</translation>
    </message>
    <message>
        <source>It holds user:password, unless the environment names the user.</source>
        <translation>其内容为 用户:密码，除非环境已指明用户。</translation>
    </message>
</context>
<context>
    <name>SilenceCheck</name>
    <message>
        <source>Name at least the alert: alertname=&quot;…&quot;.</source>
        <translation>至少写明告警：alertname=&quot;…&quot;。</translation>
    </message>
    <message>
        <source>A silence needs at least one matcher.</source>
        <translation>静默至少需要一个匹配条件。</translation>
    </message>
    <message>
        <source>A matcher has no label.</source>
        <translation>有一个匹配器没有标签。</translation>
    </message>
    <message>
        <source>Every matcher also matches alerts without the label: this would silence all of them.</source>
        <translation>每个匹配器都会匹配没有该标签的告警：这会静默所有告警。</translation>
    </message>
    <message>
        <source>The silence would end in the past.</source>
        <translation>静默的结束时间已经过去。</translation>
    </message>
    <message>
        <source>The silence would end before it starts.</source>
        <translation>静默会在开始之前结束。</translation>
    </message>
</context>
<context>
    <name>SilenceCommands</name>
    <message>
        <source>New silence…</source>
        <translation>新建静默…</translation>
    </message>
    <message>
        <source>Edit the silence…</source>
        <translation>编辑静默…</translation>
    </message>
    <message>
        <source>End the silence now…</source>
        <translation>立即结束静默…</translation>
    </message>
    <message>
        <source>Copy the silence as an amtool command</source>
        <translation>将静默复制为 amtool 命令</translation>
    </message>
</context>
<context>
    <name>SilenceDraft</name>
    <message>
        <source>A label&apos;s name is missing.</source>
        <translation>缺少标签名。</translation>
    </message>
    <message>
        <source>This Alertmanager is older than 0.22 and takes neither != nor !~.</source>
        <translation>此 Alertmanager 早于 0.22，不支持 != 和 !~。</translation>
    </message>
    <message>
        <source>Not a regular expression of RE2: %1</source>
        <translation>不是有效的 RE2 正则表达式：%1</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>结束时间已经过去。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>A silence needs at least one matcher.</source>
        <translation>静默至少需要一个匹配条件。</translation>
    </message>
    <message>
        <source>Every alert would match: at least one matcher has to ask for a value.</source>
        <translation>这会匹配所有告警：至少要有一个匹配条件指定值。</translation>
    </message>
    <message>
        <source>Say in the comment why.</source>
        <translation>请在备注中说明原因。</translation>
    </message>
</context>
<context>
    <name>SilenceLimits</name>
    <message>
        <source>It hides %1 of the %2 alerts that fire now.</source>
        <translation>它会隐藏当前触发的 %2 个告警中的 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>It hides %n critical alert(s).</source>
        <translation>
            <numerusform>它隐藏了 %n 个严重告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>It lasts %1, longer than a day.</source>
        <translation>它持续 %1，超过一天。</translation>
    </message>
</context>
<context>
    <name>SilencePreview</name>
    <message numerus="yes">
        <source>It hits none of %n firing alert(s).</source>
        <translation>
            <numerusform>它未命中 %n 个触发中告警的任何一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hits %n firing alert(s), %1 % of all.</source>
        <translation>
            <numerusform>它命中 %n 个触发中的告警，占全部的 %1 %。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them critical.</source>
        <translation>
            <numerusform>其中 %n 个为严重。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n time(s) that an alert fired.</source>
        <translation>
            <numerusform>过去 30 天：告警触发 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 30 days are not known: %1</source>
        <translation>过去 30 天的情况未知：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) can raise what it hits.</source>
        <translation>
            <numerusform>%n 条规则可能产生它命中的告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it hits is looked for…</source>
        <translation>正在查找它命中的告警…</translation>
    </message>
</context>
<context>
    <name>SnoozeTimes</name>
    <message>
        <source>for %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>until tomorrow 9:00</source>
        <translation>到明天 9:00</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>%1 属于另一个程序。</translation>
    </message>
    <message>
        <source>Choose another file. This one was left as it is.</source>
        <translation>请选择其他文件。此文件保持原样。</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <translation>另一个程序占用着 %1。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>它以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 was written by a newer console (schema %2).</source>
        <translation>%1 由更新的控制台写入（结构版本 %2）。</translation>
    </message>
    <message>
        <source>%1 has an older schema and cannot be changed.</source>
        <translation>%1 的结构较旧，且无法更改。</translation>
    </message>
    <message>
        <source>Open it once where it can be written to.</source>
        <translation>请在可写的地方打开一次。</translation>
    </message>
    <message>
        <source>%1 cannot grow: the disk is full.</source>
        <translation>%1 无法增长：磁盘已满。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is.</source>
        <translation>%1 已损坏。它保持原样。</translation>
    </message>
    <message>
        <source>%1 is no database. It was left as it is.</source>
        <translation>%1 不是数据库。它保持原样。</translation>
    </message>
    <message>
        <source>%1 is busy: another program is writing to it.</source>
        <translation>%1 正忙：另一个程序正在写入。</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 无法写入。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 无法打开。</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 无法使用。</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 无法创建。</translation>
    </message>
    <message>
        <source>%1 lies on a network file system, where locks do not hold.</source>
        <translation>%1 位于网络文件系统上，那里的锁不可靠。</translation>
    </message>
    <message>
        <source>Use a folder on a local disk.</source>
        <translation>请使用本地磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a read-only file.</source>
        <translation>%1 是只读文件。</translation>
    </message>
    <message>
        <source>%1 is a read-only folder.</source>
        <translation>%1 是只读文件夹。</translation>
    </message>
</context>
<context>
    <name>StatisticsItems</name>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>%1, critical %2</source>
        <translation>%1，严重 %2</translation>
    </message>
    <message>
        <source>%1: acknowledged, p50</source>
        <translation>%1：确认，p50</translation>
    </message>
    <message>
        <source>%1: acknowledged, p90</source>
        <translation>%1：确认，p90</translation>
    </message>
    <message>
        <source>%1: resolved, p50</source>
        <translation>%1：恢复，p50</translation>
    </message>
    <message>
        <source>%1: resolved, p90</source>
        <translation>%1：恢复，p90</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>The time range ends before it begins: %1 to %2.</source>
        <translation>时间范围的结束早于开始：%1 到 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>Write now-6h, now/d, 2026-11-24T10:00:00Z or Unix seconds.</source>
        <translation>请写 now-6h、now/d、2026-11-24T10:00:00Z 或 Unix 秒数。</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>无法读取 CA 文件 %1。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>CA 文件 %1 中没有证书。</translation>
    </message>
    <message>
        <source>A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation>需要包含“BEGIN CERTIFICATE”的 PEM 文件。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>No answer came: it is not known whether this was done.</source>
        <translation>没有收到应答：不知道操作是否已执行。</translation>
    </message>
    <message>
        <source>Look before acting again.</source>
        <translation>再次操作前请先查看。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>服务器的证书属于另一个名称。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet.</source>
        <translation>服务器的证书已过期或尚未生效。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>服务器的证书已被吊销。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>服务器的证书不受信任。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>Check that the address speaks https.</source>
        <translation>请检查该地址是否支持 https。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>代理要求登录。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>无法连接代理。</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>服务器拒绝连接。</translation>
    </message>
    <message>
        <source>Check that it runs, and its port.</source>
        <translation>请检查它是否在运行以及端口是否正确。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known.</source>
        <translation>无法解析服务器名称。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was whole.</source>
        <translation>服务器在应答完整之前关闭了连接。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时应答。</translation>
    </message>
    <message>
        <source>The server does not speak HTTP.</source>
        <translation>服务器不是 HTTP 服务。</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>请检查地址和端口。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>The connection to the server failed.</source>
        <translation>与服务器的连接失败。</translation>
    </message>
    <message>
        <source>The server cannot be reached in time.</source>
        <translation>无法及时连接到服务器。</translation>
    </message>
    <message>
        <source>Check the address, the network and the firewall.</source>
        <translation>请检查地址、网络和防火墙。</translation>
    </message>
    <message>
        <source>Ask for less, or raise the time limit.</source>
        <translation>请减少查询量，或提高时间限制。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>服务器的应答过大。</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>请减少查询量。</translation>
    </message>
    <message>
        <source>Use the name in the certificate as the address.</source>
        <translation>请用证书中的名称作为地址。</translation>
    </message>
    <message>
        <source>Have it renewed, or check the clocks.</source>
        <translation>请更新证书，或检查时钟。</translation>
    </message>
    <message>
        <source>Have the server given another one.</source>
        <translation>请为服务器换一份证书。</translation>
    </message>
    <message>
        <source>Name the CA file that signed it in the environment, or with --ca-file.</source>
        <translation>请在环境中或用 --ca-file 指定签发它的 CA 文件。</translation>
    </message>
    <message>
        <source>Look whether the server, or a proxy before it, was restarted.</source>
        <translation>请查看服务器或其前面的代理是否重启过。</translation>
    </message>
    <message>
        <source>No connection within %1 ms.</source>
        <translation>%1 毫秒内未能建立连接。</translation>
    </message>
    <message>
        <source>No whole answer within %1 ms.</source>
        <translation>%1 毫秒内没有完整的回答。</translation>
    </message>
    <message>
        <source>More than %1 bytes.</source>
        <translation>超过 %1 字节。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Nothing fires.</source>
        <translation>没有告警触发。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing; the gravest that nobody has taken: %1</source>
        <translation>
            <numerusform>%n 个告警触发中；无人处理的最高严重程度：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing, all taken care of.</source>
        <translation>
            <numerusform>%n 个告警触发中，均已有人处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything can be seen: look at the alerts page.</source>
        <translation>无法看到全部情况：请查看告警页面。</translation>
    </message>
    <message>
        <source>Notices are muted %1.</source>
        <translation>通知已静音，%1。</translation>
    </message>
</context>
<context>
    <name>UiState</name>
    <message>
        <source>What the windows remember cannot be read; the file is kept as %1.</source>
        <translation>无法读取窗口记住的内容；该文件已保留为 %1。</translation>
    </message>
    <message>
        <source>What the windows remember cannot be read from %1.</source>
        <translation>无法从 %1 读取窗口记住的内容。</translation>
    </message>
    <message>
        <source>What the windows remember cannot be written to %1.</source>
        <translation>无法把窗口记住的内容写入 %1。</translation>
    </message>
</context>
<context>
    <name>Variable</name>
    <message>
        <source>The variable&apos;s regular expression cannot be read.</source>
        <translation>无法解析该变量的正则表达式。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The pattern of the metrics cannot be read.</source>
        <translation>无法解析指标的匹配模式。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>QuantMind Ops Console</source>
        <translation>QuantMind 运维控制台</translation>
    </message>
    <message>
        <source>There is no display. Pictures of the pages need none: --screenshot DIR.</source>
        <translation>没有显示器。生成页面图片不需要显示器：--screenshot DIR。</translation>
    </message>
    <message>
        <source>The steps cannot be read: %1</source>
        <translation>无法读取步骤：%1</translation>
    </message>
</context>
<context>
    <name>ops::ActionEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What is about to be done</source>
        <translation>即将执行的操作</translation>
    </message>
    <message>
        <source>What a quiet acknowledgement does</source>
        <translation>安静确认的作用</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过的</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>Also silences the alert, as long as it fires</source>
        <translation>在告警触发期间同时静默它</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alert(s)</source>
        <translation>
            <numerusform>%1：%n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>略过：%1</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>指派给</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>for the usual %1</source>
        <translation>按惯例 %1</translation>
    </message>
    <message>
        <source>Or type a time, such as 90m or 2h</source>
        <translation>也可输入时长，如 90m 或 2h</translation>
    </message>
    <message>
        <source>Acknowledging is quiet here: a short silence is made at the Alertmanager and kept up while the alert fires. While it holds nobody is paged for it, and everything downstream gets no notice when it is resolved either; the console tells that itself.</source>
        <translation>此处的确认是安静的：会在 Alertmanager 上建立一个短期静默，并在告警触发期间保持。静默期间不会为它通知任何人，所有下游也收不到它恢复的通知；恢复由控制台自己告知。</translation>
    </message>
    <message>
        <source>The silence would also hit: %1</source>
        <translation>该静默还会命中：%1</translation>
    </message>
    <message>
        <source>This is no time: %1. Write it like 15m, 4h or 2d.</source>
        <translation>这不是时长：%1。请写成 15m、4h 或 2d。</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>请先写备注。</translation>
    </message>
</context>
<context>
    <name>ops::ActionStrip</name>
    <message>
        <source>Last action</source>
        <translation>上一个操作</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>撤销 (U)</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>仍然执行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ops::AlertDetailsPane</name>
    <message>
        <source>Details of the alert</source>
        <translation>告警详情</translation>
    </message>
    <message>
        <source>Select an alert to see its details.</source>
        <translation>选择一条告警以查看详情。</translation>
    </message>
    <message>
        <source>Details and timeline</source>
        <translation>详情与时间线</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner and note</source>
        <translation>负责人与备注</translation>
    </message>
    <message>
        <source>Since when and from where</source>
        <translation>从何时、来自何处</translation>
    </message>
    <message>
        <source>Links and references</source>
        <translation>链接与引用</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Expire the silence of %1…</source>
        <translation>结束 %1 的静默…</translation>
    </message>
    <message>
        <source>Inhibited by %1</source>
        <translation>被 %1 抑制</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>选择它</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>处置手册</translation>
    </message>
    <message>
        <source>Expression at its source</source>
        <translation>来源处的表达式</translation>
    </message>
    <message>
        <source>The link could not be opened.</source>
        <translation>无法打开该链接。</translation>
    </message>
</context>
<context>
    <name>ops::AlertListPane</name>
    <message>
        <source>Firing alerts</source>
        <translation>触发中的告警</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>筛选的问题</translation>
    </message>
    <message>
        <source>Filters that are not applied here</source>
        <translation>此处未应用的筛选</translation>
    </message>
    <message>
        <source>List and details</source>
        <translation>列表与详情</translation>
    </message>
    <message>
        <source>Filter and groups</source>
        <translation>筛选与分组</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Why there is no alert</source>
        <translation>为何没有告警</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: %2</source>
        <translation>筛选在第 %1 个字符处无法解析：%2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>The silence ends now for every alert that it hits, and the Alertmanager pages again: %1</source>
        <translation>该静默将立即对它命中的所有告警结束，Alertmanager 会重新通知：%1</translation>
    </message>
    <message>
        <source>The silence has ended.</source>
        <translation>静默已结束。</translation>
    </message>
</context>
<context>
    <name>ops::AlertNotices</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>This desktop shows notices with buttons.</source>
        <translation>此桌面可显示带按钮的通知。</translation>
    </message>
    <message>
        <source>This desktop shows notices, without buttons.</source>
        <translation>此桌面可显示通知，但没有按钮。</translation>
    </message>
    <message>
        <source>This desktop has no notice service; the tray shows bubbles without buttons.</source>
        <translation>此桌面没有通知服务；由托盘显示不带按钮的气泡。</translation>
    </message>
    <message>
        <source>Notices stand in the window&apos;s list.</source>
        <translation>通知显示在窗口的列表中。</translation>
    </message>
    <message>
        <source>Notices and sounds…</source>
        <translation>通知与声音…</translation>
    </message>
    <message>
        <source>Mute notices for 1 h</source>
        <translation>通知静音 1 小时</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>发送测试通知</translation>
    </message>
</context>
<context>
    <name>ops::AlertPivots</name>
    <message>
        <source>There is no graph of %1: this environment has no source of metrics.</source>
        <translation>无法绘制 %1 的图表：此环境没有指标数据源。</translation>
    </message>
    <message>
        <source>There is no graph of %1: neither its rule nor its generator URL is known.</source>
        <translation>无法绘制 %1 的图表：其规则和生成地址都未知。</translation>
    </message>
    <message>
        <source>The board %1 of the alert is not here; this one shows most of what it watches.</source>
        <translation>告警指定的看板 %1 不存在；此看板显示了它所监视的大部分内容。</translation>
    </message>
    <message>
        <source>No board shows what %1 watches.</source>
        <translation>没有看板显示 %1 所监视的内容。</translation>
    </message>
    <message>
        <source>%1 has no runbook: its rule has no annotation runbook_url.</source>
        <translation>%1 没有处理手册：其规则没有注解 runbook_url。</translation>
    </message>
    <message>
        <source>The runbook of %1 is not opened: %2 is no address of a web page.</source>
        <translation>%1 的处理手册未打开：%2 不是网页地址。</translation>
    </message>
    <message>
        <source>The desktop has no browser for %1.</source>
        <translation>桌面环境没有可打开 %1 的浏览器。</translation>
    </message>
    <message>
        <source>There is no runbook %1.</source>
        <translation>没有处理手册 %1。</translation>
    </message>
</context>
<context>
    <name>ops::AlertTable</name>
    <message>
        <source>List of alerts</source>
        <translation>告警列表</translation>
    </message>
</context>
<context>
    <name>ops::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Firing alerts</source>
        <translation>触发中的告警</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Alert history</source>
        <translation>告警历史</translation>
    </message>
    <message>
        <source>Alert statistics</source>
        <translation>告警统计</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>ops::AlertsView</name>
    <message>
        <source>Alerts page</source>
        <translation>告警页面</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>This alert does not fire any more.</source>
        <translation>这条告警已不再触发。</translation>
    </message>
    <message>
        <source>Only what the filter says of labels goes into the silence.</source>
        <translation>只有筛选中关于标签的条件会写入静默。</translation>
    </message>
</context>
<context>
    <name>ops::AnswerModel</name>
    <message numerus="yes">
        <source>The first %1 of %n row(s).</source>
        <translation>
            <numerusform>共 %n 行，显示前 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n column(s).</source>
        <translation>
            <numerusform>共 %n 列，显示前 %1 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV holds all.</source>
        <translation>“导出为 CSV”包含全部。</translation>
    </message>
</context>
<context>
    <name>ops::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
</context>
<context>
    <name>ops::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Person, environment, action, target, outcome or evidence</source>
        <translation>人员、环境、操作、对象、结果或证据</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Records and the chosen one</source>
        <translation>记录与所选记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record in full</source>
        <translation>完整记录</translation>
    </message>
    <message>
        <source>The audit is being read.</source>
        <translation>正在读取审计。</translation>
    </message>
    <message>
        <source>Nothing was changed from here yet.</source>
        <translation>这里还没有作过任何改动。</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>没有匹配的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>导出审计</translation>
    </message>
    <message>
        <source>One JSON object a line (*.ndjson)</source>
        <translation>每行一个 JSON 对象 (*.ndjson)</translation>
    </message>
</context>
<context>
    <name>ops::BannerLine</name>
    <message>
        <source>Severity of the message</source>
        <translation>消息的严重程度</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>ops::BannerStack</name>
    <message>
        <source>State of the alerts</source>
        <translation>告警的状态</translation>
    </message>
</context>
<context>
    <name>ops::BarChartBody</name>
    <message>
        <source>%1 chart</source>
        <translation>%1 图表</translation>
    </message>
</context>
<context>
    <name>ops::BoardView</name>
    <message>
        <source>Board</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>ops::CardDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::ChartSummary</name>
    <message>
        <source>No series.</source>
        <translation>没有序列。</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 至 %2 %3</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>介于 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>Last values:</source>
        <translation>最新值：</translation>
    </message>
</context>
<context>
    <name>ops::ChartToolTip</name>
    <message>
        <source>Values at the cursor</source>
        <translation>光标处的值</translation>
    </message>
    <message numerus="yes">
        <source>+%n more above</source>
        <translation>
            <numerusform>上方还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::ChildProcess</name>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>程序 %1 无法启动。</translation>
    </message>
</context>
<context>
    <name>ops::ConfirmDialog</name>
    <message>
        <source>Please confirm</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>To go on, type: %1</source>
        <translation>若要继续，请输入：%1</translation>
    </message>
    <message>
        <source>What to type</source>
        <translation>需要输入的内容</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认文字</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ops::CountBar</name>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 alerts</source>
        <translation>%2 条告警中的 %1 条</translation>
    </message>
</context>
<context>
    <name>ops::DemoMenu</name>
    <message>
        <source>Orders fail</source>
        <translation>下单失败</translation>
    </message>
    <message>
        <source>Answers are slow</source>
        <translation>应答缓慢</translation>
    </message>
    <message>
        <source>Market data falls behind</source>
        <translation>行情数据滞后</translation>
    </message>
    <message>
        <source>Memory leaks</source>
        <translation>内存泄漏</translation>
    </message>
    <message>
        <source>A disk fills up</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <source>Passwords are guessed</source>
        <translation>密码遭到猜测</translation>
    </message>
    <message>
        <source>The backup is old</source>
        <translation>备份过旧</translation>
    </message>
    <message>
        <source>Strategies fail</source>
        <translation>策略失败</translation>
    </message>
    <message>
        <source>Users go away</source>
        <translation>用户流失</translation>
    </message>
    <message>
        <source>The incident was not switched for sure: %1</source>
        <translation>无法确定故障是否已切换：%1</translation>
    </message>
    <message>
        <source>What should I see?</source>
        <translation>我应该看到什么？</translation>
    </message>
    <message>
        <source>Incident over: %1.</source>
        <translation>故障结束：%1。</translation>
    </message>
    <message>
        <source>Incident: %1. It shows in the panel %2.</source>
        <translation>故障：%1。它显示在面板“%2”中。</translation>
    </message>
    <message>
        <source>Incident: %1.</source>
        <translation>故障：%1。</translation>
    </message>
    <message>
        <source>No panel is known that shows: %1.</source>
        <translation>没有已知的面板显示：%1。</translation>
    </message>
</context>
<context>
    <name>ops::DemoProcess</name>
    <message>
        <source>The demo has stopped.</source>
        <translation>演示环境已停止。</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>演示环境无法启动。</translation>
    </message>
</context>
<context>
    <name>ops::DesktopNotices</name>
    <message>
        <source>There is no session bus, so the desktop shows no notices; they stand in the window&apos;s list.</source>
        <translation>没有会话总线，桌面不会显示通知；通知在窗口的列表中。</translation>
    </message>
    <message>
        <source>The session bus does not answer, so the desktop shows no notices; they stand in the window&apos;s list.</source>
        <translation>会话总线没有应答，桌面不会显示通知；通知在窗口的列表中。</translation>
    </message>
    <message>
        <source>The desktop&apos;s notice service has ended; notices stand in the window&apos;s list.</source>
        <translation>桌面的通知服务已结束；通知在窗口的列表中。</translation>
    </message>
    <message>
        <source>This desktop has no notice service; notices stand in the window&apos;s list.</source>
        <translation>此桌面没有通知服务；通知在窗口的列表中。</translation>
    </message>
</context>
<context>
    <name>ops::EnvironmentBadge</name>
    <message>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
    <message>
        <source>no environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
</context>
<context>
    <name>ops::EnvironmentBand</name>
    <message>
        <source>Colour of the environment</source>
        <translation>环境颜色</translation>
    </message>
</context>
<context>
    <name>ops::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ 筛选</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>添加筛选…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Change the filter %1</source>
        <translation>修改筛选 %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
</context>
<context>
    <name>ops::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: service=trading-api @state=open @age&gt;10m disk</source>
        <translation>筛选：service=trading-api @state=open @age&gt;10m disk</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>ops::FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value and whether it is meant or left out</source>
        <translation>取值，以及只看它还是排除它</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Known values</source>
        <translation>已知取值</translation>
    </message>
    <message>
        <source>About the values</source>
        <translation>关于取值</translation>
    </message>
    <message>
        <source>All but this</source>
        <translation>除此之外</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Asking for the values…</source>
        <translation>正在查询取值…</translation>
    </message>
    <message>
        <source>%1 of %2 values; type to narrow them.</source>
        <translation>显示 %2 个取值中的 %1 个；输入文字可缩小范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个取值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::Finder</name>
    <message>
        <source>Found</source>
        <translation>找到的数目</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::FinderModel</name>
    <message>
        <source>cannot run now</source>
        <translation>当前不能执行</translation>
    </message>
</context>
<context>
    <name>ops::GroupCards</name>
    <message>
        <source>Groups of alerts</source>
        <translation>告警分组</translation>
    </message>
</context>
<context>
    <name>ops::HistoryModel</name>
    <message>
        <source>flaps</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>ops::HistoryView</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Words and labels: alertname=Down severity=~&quot;c.*&quot; disk</source>
        <translation>词语和标签：alertname=Down severity=~&quot;c.*&quot; disk</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>It fires now: go to its row, to acknowledge it or to do something else about it</source>
        <translation>它正在触发：转到它所在的行，进行确认或其他操作</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Source lost</source>
        <translation>来源丢失</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Episodes and timeline</source>
        <translation>告警过程和时间线</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>告警过程</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>正在读取历史。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>alert history</source>
        <translation>告警历史</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ops::HistoryVm</name>
    <message>
        <source>No alert fired in this range.</source>
        <translation>此时间范围内没有告警触发。</translation>
    </message>
    <message>
        <source>No alert of this range matches the search.</source>
        <translation>此时间范围内没有告警符合搜索。</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>历史已写入 %1。</translation>
    </message>
    <message>
        <source>The history was not written: %1</source>
        <translation>历史未写入：%1</translation>
    </message>
</context>
<context>
    <name>ops::InfoDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>QuantMind Ops Console %1

One window over metrics, traces, logs, alerts and recovery of a running platform.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
Built with Qt %2.</source>
        <translation>QuantMind 运维控制台 %1

在一个窗口中查看运行中平台的指标、链路追踪、日志、告警和恢复。

本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不提供任何担保。
使用 Qt %2 构建。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The window speaks English and Chinese. Start it with --language en or --language zh_CN; without it, the language of the desktop session decides.</source>
        <translation>窗口支持英文和中文。请用 --language en 或 --language zh_CN 启动；不指定时由桌面会话的语言决定。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>缩小时间范围</translation>
    </message>
    <message>
        <source>Drag across a chart</source>
        <translation>在图表上拖动</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>扩大时间范围</translation>
    </message>
    <message>
        <source>Double click on a chart</source>
        <translation>双击图表</translation>
    </message>
    <message>
        <source>Show one series alone</source>
        <translation>只显示一个序列</translation>
    </message>
    <message>
        <source>Click on its name in the legend</source>
        <translation>单击图例中的名称</translation>
    </message>
    <message>
        <source>Show or hide a series</source>
        <translation>显示或隐藏一个序列</translation>
    </message>
    <message>
        <source>Ctrl+click on its name in the legend</source>
        <translation>按住 Ctrl 单击图例中的名称</translation>
    </message>
</context>
<context>
    <name>ops::InspectDialog</name>
    <message>
        <source>Inspect %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Queries and answer</source>
        <translation>查询与应答</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>完整应答</translation>
    </message>
</context>
<context>
    <name>ops::KeyOverlay</name>
    <message>
        <source>Keys of all commands</source>
        <translation>所有命令的按键</translation>
    </message>
    <message numerus="yes">
        <source>%n more: F1 lists all</source>
        <translation>
            <numerusform>还有 %n 条：F1 列出全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Any key closes · Ctrl+Shift+P finds a command</source>
        <translation>按任意键关闭 · Ctrl+Shift+P 查找命令</translation>
    </message>
</context>
<context>
    <name>ops::LabelChip</name>
    <message>
        <source>Press: filter by it. With Alt: leave it out.</source>
        <translation>点击：按它筛选。按住 Alt：排除它。</translation>
    </message>
</context>
<context>
    <name>ops::LabelChips</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::LegendModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ops::MainWindow</name>
    <message>
        <source>QuantMind Ops Console</source>
        <translation>QuantMind 运维控制台</translation>
    </message>
    <message>
        <source>Window content</source>
        <translation>窗口内容</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>%1 – QuantMind Ops Console</source>
        <translation>%1 – QuantMind 运维控制台</translation>
    </message>
    <message>
        <source>The page %1 cannot be opened.</source>
        <translation>无法打开页面“%1”。</translation>
    </message>
</context>
<context>
    <name>ops::MarkBadge</name>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), %1</source>
        <translation>
            <numerusform>%n 条告警，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Above this line: pinned pages</source>
        <translation>此线之上：固定的页面</translation>
    </message>
</context>
<context>
    <name>ops::NoticeButton</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>No new notification</source>
        <translation>没有新通知</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::NoticeDelegate</name>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
</context>
<context>
    <name>ops::NoticePopup</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation>没有要报告的内容。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>选中的消息</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>ops::NoticeSettingsDialog</name>
    <message>
        <source>Notices and sounds</source>
        <translation>通知与声音</translation>
    </message>
    <message>
        <source>Show alarms on the desktop</source>
        <translation>在桌面上显示警报</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Repeat a critical sound every minute until somebody looks</source>
        <translation>严重警报的声音每分钟重复一次，直到有人查看</translation>
    </message>
    <message>
        <source>From this severity on</source>
        <translation>从此严重程度起</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Send a test notice</source>
        <translation>发送测试通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Others for the environment %1</source>
        <translation>环境 %1 另行设置</translation>
    </message>
    <message>
        <source>Neither notices nor sounds between these times</source>
        <translation>在此时段内既不显示通知也不播放声音</translation>
    </message>
    <message>
        <source>Let critical alarms through</source>
        <translation>让严重警报照常通过</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始时间</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束时间</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours</source>
        <translation>免打扰时段的时区</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>本机时区</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>没有这个时区。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>ops::NoticeView</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ops::PageStack</name>
    <message>
        <source>Page content</source>
        <translation>页面内容</translation>
    </message>
</context>
<context>
    <name>ops::PanelActions</name>
    <message>
        <source>Values copied.</source>
        <translation>数值已复制。</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>Command copied, without credentials.</source>
        <translation>命令已复制，不含凭据。</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>详情已复制。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export as picture</source>
        <translation>导出为图片</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 written, %2.</source>
        <comment>file, size</comment>
        <translation>已写入 %1，%2。</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>面板菜单</translation>
    </message>
</context>
<context>
    <name>ops::PanelBody</name>
    <message>
        <source>Panel %1</source>
        <translation>面板 %1</translation>
    </message>
</context>
<context>
    <name>ops::PanelFrame</name>
    <message>
        <source>%1 content</source>
        <translation>%1：内容</translation>
    </message>
    <message>
        <source>Old data</source>
        <translation>旧数据</translation>
    </message>
    <message numerus="yes">
        <source>Step %1, %n point(s) in all</source>
        <translation>
            <numerusform>步长 %1，共 %n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked at %1, answered in %2 ms</source>
        <translation>查询于 %1，%2 毫秒后得到回答</translation>
    </message>
</context>
<context>
    <name>ops::PanelHeader</name>
    <message>
        <source>Panel heading</source>
        <translation>面板标题栏</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>面板菜单</translation>
    </message>
</context>
<context>
    <name>ops::PanelMessage</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>ops::PieChartBody</name>
    <message>
        <source>%1 chart</source>
        <translation>%1 图表</translation>
    </message>
    <message>
        <source>%1 legend</source>
        <translation>%1 图例</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>series, value, share</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::PlaceBand</name>
    <message>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
</context>
<context>
    <name>ops::RangeBar</name>
    <message>
        <source>Time range bar</source>
        <translation>时间范围栏</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>刷新间隔</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>时区：%1</translation>
    </message>
</context>
<context>
    <name>ops::RangePopup</name>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Quick ranges</source>
        <translation>快捷范围</translation>
    </message>
    <message>
        <source>Range from and to</source>
        <translation>范围的起止时间</translation>
    </message>
    <message>
        <source>What is wrong with the range</source>
        <translation>时间范围的问题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Such as 2026-11-24 10:00, now-6h or now/d</source>
        <translation>例如 2026-11-24 10:00、now-6h 或 now/d</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Times in %1, %2</source>
        <translation>时间按 %1（%2）</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>时间范围的结束早于开始。</translation>
    </message>
    <message>
        <source>The range is longer than 100 years.</source>
        <translation>时间范围超过 100 年。</translation>
    </message>
</context>
<context>
    <name>ops::RowHeading</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n 个面板</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::RulesModel</name>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>尚未求值</translation>
    </message>
    <message>
        <source>recording rule</source>
        <translation>记录规则</translation>
    </message>
    <message>
        <source>%1 firing, %2 pending</source>
        <translation>%1 个触发，%2 个等待</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>上次求值</translation>
    </message>
</context>
<context>
    <name>ops::RulesView</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Find rules</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Words of name, query, group or labels</source>
        <translation>名称、查询、组或标签中的词语</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>哪些规则</translation>
    </message>
    <message>
        <source>Rules and details</source>
        <translation>规则和详情</translation>
    </message>
    <message>
        <source>List of rules</source>
        <translation>规则列表</translation>
    </message>
    <message>
        <source>Rule in full</source>
        <translation>规则全文</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>正在读取规则。</translation>
    </message>
</context>
<context>
    <name>ops::RulesVm</name>
    <message>
        <source>This environment has no Prometheus source, which is what evaluates rules.</source>
        <translation>此环境没有 Prometheus 来源，而规则由它求值。</translation>
    </message>
    <message>
        <source>Rules of %1 ago: %2</source>
        <translation>%1前的规则：%2</translation>
    </message>
    <message>
        <source>The server has no rules.</source>
        <translation>服务器上没有规则。</translation>
    </message>
    <message>
        <source>No rule passes the filter.</source>
        <translation>没有规则通过筛选。</translation>
    </message>
</context>
<context>
    <name>ops::RunbookDialog</name>
    <message>
        <source>Runbook: %1</source>
        <translation>处理手册：%1</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>处置手册</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ops::SafeTextView</name>
    <message>
        <source>[picture: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
    <message>
        <source>%1 is not opened.</source>
        <translation>不会打开 %1。</translation>
    </message>
</context>
<context>
    <name>ops::Screenshot</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有页面 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>ops::ShareModel</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>ops::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The source %1 of the environment %2 wants a sign-in.</source>
        <translation>环境 %2 的数据源 %1 需要登录。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the network can read what is typed here.</source>
        <translation>连接未加密：网络上的其他人能读到在此输入的内容。</translation>
    </message>
    <message>
        <source>Keep in the keychain of this computer</source>
        <translation>保存到本机的密钥环</translation>
    </message>
    <message>
        <source>It is kept until the program ends, and nowhere else.</source>
        <translation>仅保留到程序结束，不保存在别处。</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户和密码</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>ops::SilenceEditVm</name>
    <message>
        <source>There is no store to look into.</source>
        <translation>没有可供查询的存储。</translation>
    </message>
</context>
<context>
    <name>ops::SilenceEditor</name>
    <message>
        <source>Edit a silence</source>
        <translation>编辑静默</translation>
    </message>
    <message>
        <source>New silence</source>
        <translation>新建静默</translation>
    </message>
    <message>
        <source>The old silence has ended; the new one is %1.</source>
        <translation>旧静默已结束；新静默为 %1。</translation>
    </message>
    <message>
        <source>The silence is at Alertmanager: %1.</source>
        <translation>静默已在 Alertmanager 中：%1。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why, and where to read more</source>
        <translation>原因，以及何处可了解更多</translation>
    </message>
    <message>
        <source>What the edit does</source>
        <translation>编辑的效果</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Save the silence</source>
        <translation>保存静默</translation>
    </message>
    <message>
        <source>Create the silence</source>
        <translation>创建静默</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>匹配条件</translation>
    </message>
    <message>
        <source>Add a matcher</source>
        <translation>添加匹配条件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Alerts that it hits</source>
        <translation>它命中的告警</translation>
    </message>
    <message>
        <source>This environment is read-only.</source>
        <translation>此环境为只读。</translation>
    </message>
    <message>
        <source>The matchers or the start have changed: Alertmanager ends the old silence and makes a new one with another id.</source>
        <translation>匹配条件或开始时间已改变：Alertmanager 会结束旧静默，并以另一个 ID 新建一个。</translation>
    </message>
</context>
<context>
    <name>ops::SilenceMatcherRow</name>
    <message>
        <source>Matcher %1</source>
        <translation>匹配条件 %1</translation>
    </message>
    <message>
        <source>Use matcher %1</source>
        <translation>使用匹配条件 %1</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Comparison %1</source>
        <translation>比较方式 %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>值 %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>ops::SilenceModel</name>
    <message>
        <source>ended %1</source>
        <translation>已于 %1 结束</translation>
    </message>
    <message>
        <source>begins in %1</source>
        <translation>%1后开始</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message numerus="yes">
        <source>hides %n critical</source>
        <translation>
            <numerusform>隐藏 %n 个严重告警</numerusform>
        </translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>匹配条件</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>By</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>ops::SilenceTimeFields</name>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Usual durations</source>
        <translation>常用时长</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Until, %1</source>
        <translation>至，%1</translation>
    </message>
    <message>
        <source>Write a duration as 90m, 4h or 1d12h.</source>
        <translation>请将时长写作 90m、4h 或 1d12h。</translation>
    </message>
</context>
<context>
    <name>ops::SilencesView</name>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Find silences</source>
        <translation>查找静默</translation>
    </message>
    <message>
        <source>Words of matchers, comment, creator or id</source>
        <translation>匹配条件、备注、创建者或 ID 中的词语</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which states</source>
        <translation>哪些状态</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>End soon</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>Hit nothing</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Hide critical</source>
        <translation>隐藏严重告警</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>仅限这些</translation>
    </message>
    <message>
        <source>Silences and details</source>
        <translation>静默和详情</translation>
    </message>
    <message>
        <source>List of silences</source>
        <translation>静默列表</translation>
    </message>
    <message>
        <source>Silence in full</source>
        <translation>静默全文</translation>
    </message>
    <message>
        <source>New silence…</source>
        <translation>新建静默…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>立即结束…</translation>
    </message>
    <message>
        <source>Copy as amtool command</source>
        <translation>复制为 amtool 命令</translation>
    </message>
    <message>
        <source>The silences are being read.</source>
        <translation>正在读取静默。</translation>
    </message>
    <message>
        <source>This environment is read-only.</source>
        <translation>此环境为只读。</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>命令已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>ops::SilencesVm</name>
    <message>
        <source>Not every Alertmanager of the cluster has answered.</source>
        <translation>集群中并非每个 Alertmanager 都已应答。</translation>
    </message>
    <message>
        <source>There is no silence.</source>
        <translation>没有静默。</translation>
    </message>
    <message>
        <source>No silence passes the filter.</source>
        <translation>没有静默通过筛选。</translation>
    </message>
    <message>
        <source>The silence %1 ends now.</source>
        <translation>静默 %1 现在结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that it hides are not hidden any more; Alertmanager may page for them again only hours later.</source>
        <translation>
            <numerusform>它隐藏的 %n 个告警将不再被隐藏；Alertmanager 可能几小时后才会再次通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to a quiet acknowledgement, which this takes back.</source>
        <translation>它属于一次静默确认，结束它会撤回该确认。</translation>
    </message>
    <message>
        <source>The silence has ended.</source>
        <translation>静默已结束。</translation>
    </message>
    <message>
        <source>The silence was not ended: %1</source>
        <translation>静默未结束：%1</translation>
    </message>
</context>
<context>
    <name>ops::SmallChart</name>
    <message>
        <source>Drawing</source>
        <translation>图形</translation>
    </message>
</context>
<context>
    <name>ops::StartView</name>
    <message>
        <source>Start</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>QuantMind Ops Console</source>
        <translation>QuantMind 运维控制台</translation>
    </message>
    <message>
        <source>One window over what an operator needs in an incident: boards over a Prometheus API, with one time range and one cursor for all of them.</source>
        <translation>一个窗口，容纳运维人员在故障中所需的一切：基于 Prometheus API 的仪表板，共用一个时间范围和一个光标。</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>A Prometheus and a simulated platform on this computer</source>
        <translation>在本机运行一个 Prometheus 和一个模拟平台</translation>
    </message>
    <message>
        <source>Open environments folder</source>
        <translation>打开环境文件夹</translation>
    </message>
    <message>
        <source>The handbook&apos;s pages “Environments” and “The command line” show such a file; quantmind-ops env add writes one. F1 lists the keys.</source>
        <translation>使用手册的“环境”和“命令行”两页给出了这样的文件；quantmind-ops env add 会写入一个。F1 列出所有按键。</translation>
    </message>
    <message>
        <source>Choose an environment</source>
        <translation>选择环境</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>环境列表</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>无法使用的文件</translation>
    </message>
    <message>
        <source>List of broken files</source>
        <translation>损坏文件的列表</translation>
    </message>
    <message>
        <source>Each environment is one file of JSON in the folder %1. The demo needs none.</source>
        <translation>每个环境是文件夹 %1 中的一个 JSON 文件。演示不需要环境。</translation>
    </message>
    <message>
        <source>No environment yet. An environment names the servers that are looked at: one file of JSON each in the folder %1. The demo needs none.</source>
        <translation>还没有环境。环境指明要查看的服务器：每个环境是文件夹 %1 中的一个 JSON 文件。演示不需要环境。</translation>
    </message>
    <message>
        <source>%1 – read-only</source>
        <translation>%1 – 只读</translation>
    </message>
</context>
<context>
    <name>ops::StatBody</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>series</comment>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>ops::StatTile</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ops::StateNote</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>ops::StateStrip</name>
    <message>
        <source>State of the panel</source>
        <translation>面板状态</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>ops::StatisticsChart</name>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格显示）</translation>
    </message>
    <message>
        <source>%1, bars</source>
        <translation>%1，条形图</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1，表格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ops::StatisticsModel</name>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>MTTA p50</source>
        <translation>MTTA p50</translation>
    </message>
    <message>
        <source>MTTA p90</source>
        <translation>MTTA p90</translation>
    </message>
    <message>
        <source>MTTR p50</source>
        <translation>MTTR p50</translation>
    </message>
    <message>
        <source>MTTR p90</source>
        <translation>MTTR p90</translation>
    </message>
    <message>
        <source>Resolved by itself</source>
        <translation>自行恢复</translation>
    </message>
    <message>
        <source>Flapped</source>
        <translation>抖动次数</translation>
    </message>
    <message>
        <source>Time firing</source>
        <translation>触发时长</translation>
    </message>
    <message>
        <source>Times fired</source>
        <translation>触发次数</translation>
    </message>
</context>
<context>
    <name>ops::StatisticsView</name>
    <message>
        <source>Episodes</source>
        <translation>告警过程</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>MTTA p50</source>
        <translation>MTTA p50</translation>
    </message>
    <message>
        <source>MTTA p90</source>
        <translation>MTTA p90</translation>
    </message>
    <message>
        <source>MTTR p50</source>
        <translation>MTTR p50</translation>
    </message>
    <message>
        <source>MTTR p90</source>
        <translation>MTTR p90</translation>
    </message>
    <message>
        <source>Resolved by itself</source>
        <translation>自行恢复</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Figures of the range</source>
        <translation>此时间范围的数据</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>哪个表格</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Rules that flap</source>
        <translation>抖动的规则</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Noisiest rules</source>
        <translation>最频繁的规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Alerts that began</source>
        <translation>开始的告警</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Time to acknowledge and to resolve</source>
        <translation>确认和恢复所需时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>The figures are being computed.</source>
        <translation>正在计算数据。</translation>
    </message>
    <message>
        <source>Export the statistics</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>alert statistics</source>
        <translation>告警统计</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ops::StatisticsVm</name>
    <message>
        <source>No alert fired in this range.</source>
        <translation>此时间范围内没有告警触发。</translation>
    </message>
    <message>
        <source>The statistics were written to %1.</source>
        <translation>统计已写入 %1。</translation>
    </message>
    <message>
        <source>The statistics were not written: %1</source>
        <translation>统计未写入：%1</translation>
    </message>
</context>
<context>
    <name>ops::StatusLine</name>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>answers with problems</source>
        <translation>应答有问题</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>正在等待首次应答</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>Source health</source>
        <translation>数据源状态</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>数据完整性</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>上次刷新</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>没有数据源</translation>
    </message>
    <message>
        <source>starting, %1 % of its log read</source>
        <translation>正在启动，已读取预写日志的 %1 %</translation>
    </message>
    <message>
        <source>Complete until %1 (%2 ago)</source>
        <translation>数据完整至 %1（%2前）</translation>
    </message>
    <message>
        <source>Completeness unknown</source>
        <translation>数据完整性未知</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>刷新于 %1</translation>
    </message>
</context>
<context>
    <name>ops::TableBody</name>
    <message>
        <source>%1 table</source>
        <translation>%1：表格</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::TableModel</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>ops::TextBody</name>
    <message>
        <source>%1 text</source>
        <translation>%1 文本</translation>
    </message>
</context>
<context>
    <name>ops::TimeSeriesBody</name>
    <message>
        <source>%1 chart</source>
        <translation>%1：图表</translation>
    </message>
    <message>
        <source>%1 legend</source>
        <translation>%1：图例</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>series, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>State of the timeline</source>
        <translation>时间线的状态</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>ops::Toast</name>
    <message>
        <source>New notification</source>
        <translation>新通知</translation>
    </message>
    <message>
        <source>Text of the notification</source>
        <translation>通知的内容</translation>
    </message>
</context>
<context>
    <name>ops::TrayIcon</name>
    <message>
        <source>QuantMind Ops Console</source>
        <translation>QuantMind 运维控制台</translation>
    </message>
    <message>
        <source>Stop muting</source>
        <translation>结束静音</translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ops::Units</name>
    <message>
        <source>False</source>
        <translation>假</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>ops::ValuesBody</name>
    <message>
        <source>%1 %2</source>
        <comment>series, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>top %1 of %2</source>
        <translation>前 %1 项，共 %2 项</translation>
    </message>
</context>
<context>
    <name>ops::VariableBar</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>ops::VariableField</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ops::VariableOptionModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ops::VariablePopup</name>
    <message>
        <source>Filter the values</source>
        <translation>筛选取值</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Why there is nothing</source>
        <translation>为何没有内容</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>ops::VariablesVm</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This variable asks a source that is no Prometheus.</source>
        <translation>此变量查询的数据源不是 Prometheus。</translation>
    </message>
    <message>
        <source>This variable has no values in this range.</source>
        <translation>该时间范围内此变量没有取值。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, the server&apos;s reason</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ops::WindowSession</name>
    <message>
        <source>Start the demo</source>
        <translation>启动演示环境</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>正在启动演示环境…</translation>
    </message>
    <message>
        <source>A Prometheus of its own and a simulated platform are started on this computer. The first start also writes a day of history; that takes some seconds.</source>
        <translation>正在本机启动演示专用的 Prometheus 和模拟平台。首次启动还会写入一天的历史数据，需要几秒钟。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有页面 %1。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Open the folder of environments</source>
        <translation>打开环境文件夹</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Its secrets are looked for.</source>
        <translation>正在查找它的密钥。</translation>
    </message>
    <message>
        <source>There is no page.</source>
        <translation>没有页面。</translation>
    </message>
    <message>
        <source>This environment names neither a Prometheus nor an Alertmanager.</source>
        <translation>此环境既没有指定 Prometheus，也没有指定 Alertmanager。</translation>
    </message>
</context>
<context>
    <name>ops::WindowTools</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>键入命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Enter runs · Esc closes</source>
        <translation>回车执行 · Esc 关闭</translation>
    </message>
    <message>
        <source>Go to a page or panel</source>
        <translation>转到页面或面板</translation>
    </message>
    <message>
        <source>Type the title of a page or panel</source>
        <translation>键入页面或面板的标题</translation>
    </message>
    <message>
        <source>Pages and panels</source>
        <translation>页面和面板</translation>
    </message>
    <message>
        <source>Enter opens · Esc closes</source>
        <translation>回车打开 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>ops::demo::HistoryImport</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>promtool could not take up the demo&apos;s history.</source>
        <translation>promtool 未能导入演示环境的历史数据。</translation>
    </message>
</context>
<context>
    <name>ops::demo::KeptServer</name>
    <message>
        <source>%1 was killed.</source>
        <translation>%1 被终止。</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation>%1 以退出码 %2 结束。</translation>
    </message>
</context>
<context>
    <name>ops::demo::LoopbackServer</name>
    <message>
        <source>No port could be opened on this computer.</source>
        <translation>无法在本机打开端口。</translation>
    </message>
</context>
<context>
    <name>ops::demo::Supervisor</name>
    <message>
        <source>%1 is missing: install the Debian package %2. The demo goes on without it.</source>
        <translation>缺少 %1：请安装 Debian 软件包 %2。演示环境在没有它的情况下继续运行。</translation>
    </message>
    <message>
        <source>%1 It is started again.</source>
        <translation>%1 正在重新启动它。</translation>
    </message>
    <message>
        <source>The demo begins without a history. %1 %2</source>
        <translation>演示环境没有历史数据，直接开始。%1 %2</translation>
    </message>
    <message>
        <source>A gap remains before the newest samples. %1</source>
        <translation>最新样本之前留有空缺。%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
</context>
</TS>
