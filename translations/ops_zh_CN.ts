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
        <source>A server is missing: --prometheus URL.</source>
        <translation>缺少服务器：--prometheus URL。</translation>
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
