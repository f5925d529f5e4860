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
        <source>Rows cannot be folded yet: the panels of this one are shown.</source>
        <translation>行尚不能折叠：本行的面板已全部显示。</translation>
    </message>
    <message>
        <source>Dashboards of schema version 2 are not read yet.</source>
        <translation>尚不能读取 schema 版本 2 的仪表板。</translation>
    </message>
    <message>
        <source>Variables are not filled in yet: queries keep their names.</source>
        <translation>变量尚不会被填入：查询保留变量名。</translation>
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
        <source>Values are not replaced by texts yet.</source>
        <translation>尚不把值替换为文本。</translation>
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
        <source>The value is shown without its gauge.</source>
        <translation>只显示值，不显示仪表。</translation>
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
    <name>Services</name>
    <message>
        <source>Name it with --prometheus URL, or with --environment demo while the demo runs.</source>
        <translation>请用 --prometheus URL 指定，或在演示环境运行时用 --environment demo。</translation>
    </message>
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
    <name>UiRegistry</name>
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
        <source>Page content</source>
        <translation>页面内容</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>%1 – QuantMind Ops Console</source>
        <translation>%1 – QuantMind 运维控制台</translation>
    </message>
</context>
<context>
    <name>ops::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
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
    <message>
        <source>Panel menu</source>
        <translation>面板菜单</translation>
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
</context>
<context>
    <name>ops::PanelMessage</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
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
    <name>ops::StatBody</name>
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
    <name>ops::StateStrip</name>
    <message>
        <source>State of the panel</source>
        <translation>面板状态</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
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
        <source>This environment names no Prometheus.</source>
        <translation>此环境没有指定 Prometheus。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有页面 %1。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
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
