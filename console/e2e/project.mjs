// One project of the office in its budget year, step by step, each by whoever it waits for.
import assert from 'node:assert/strict';
import * as finance from './finance.mjs';
import { act, as, done, fill, fillSheet, paste, taken } from './people.mjs';
import { gateway } from './suite.mjs';

const INDICATORS = [
  ['S1', '产出指标', '数量', '督查援建项目', '≥', '60', '个', '20'],
  ['S2', '产出指标', '质量', '督查报告合格率', '≥', '95', '%', '10'],
  ['S3', '产出指标', '时效', '督查按期完成率', '≥', '95', '%', '10'],
  ['S4', '产出指标', '成本', '单次督查成本', '≤', '3', '万元', '10'],
  ['S5', '效益指标', '社会效益', '问题整改完成率', '≥', '95', '%', '30'],
  ['S6', '满意度指标', '满意度', '受援地单位满意度', '≥', '90', '%', '10'],
];
const SEATS = ['planning-finance', 'research-office', 'general-secretariat'];
const AMOUNT = '2000000.00';

/** One project of the year, with the page of each of its steps. */
export class Project {
  constructor(browser, year, number, name) {
    this.browser = browser;
    this.year = year;
    this.name = name;
    this.code = `310000${year % 100}T000000000${number}`;
    this.subject = `project/${this.code}/${year}`;
    this.page = `/subjects/${this.subject}`;
  }

  /** In the year itself, or before it. */
  day(monthAndDay, before = 0) {
    return `${this.year - before}-${monthAndDay}`;
  }

  at(user, day, place, take) {
    return as(this.browser, user, day, `${this.page}${place}`, take);
  }

  async isProposed() {
    await as(this.browser, 'project-officer', this.day('10-08', 1), `/projects?year=${this.year}`, async (page) => {
      await done(page, '申报项目', {
        项目编码: this.code, 名称: this.name, 单位: 'HQ', 处室: '对口支援处', 特定目标类: true, 新增: true, 申请金额: AMOUNT,
        '项目期：起始年度': String(this.year), '项目期：结束年度': String(this.year), 概况: '实地督查援建项目。', 设立依据: '年度工作要点。', 立项流程: '主任办公会审定。', 保障制度: '项目管理办法。',
      });
    });
    await this.at('planning-finance', this.day('10-15', 1), '/work/goals/APPRAISAL/-', async (page) => {
      await done(page, '作出评估结论（入库评估）', { 予以支持: true, 立项必要性: '确有必要。', 投入经济性: '按标准测算。', 绩效目标合理性: '可以衡量。', 实施方案可行性: '已有方案。', 筹资合规性: '合规。' });
    });
  }

  async isWritten() {
    await this.at('project-officer', this.day('10-22', 1), '/goal', async (page) => {
      await page.getByLabel('年度总体目标').fill('完成60个援建项目的督查。');
      await page.getByLabel('财政拨款').first().fill(AMOUNT);
      await paste(page, '[data-cell="0-0"]', INDICATORS.map((row) => row.join('\t')).join('\n'));
      await page.getByText('90 / 90').waitFor();
      await page.getByRole('button', { name: '送审' }).click();
      await page.waitForURL((url) => url.pathname.endsWith(this.page));
    });
  }

  /** The head returns it once, its officer mends it, and the head answers for what is there then. */
  async isReturnedAndMended() {
    await this.at('division-head', this.day('10-24', 1), '/review', async (page) => {
      await done(page, '退回修改', { 退回理由: '请说明督查的范围。' });
    });
    await this.at('project-officer', this.day('10-27', 1), '/goal', async (page) => {
      await page.getByText('请说明督查的范围。').waitFor();
      await page.getByLabel('年度总体目标').fill('完成西藏、新疆60个援建项目的督查。');
      await page.getByRole('button', { name: '送审' }).click();
      await page.waitForURL((url) => url.pathname.endsWith(this.page));
    });
  }

  async isReviewed(grade) {
    await this.at('division-head', this.day('11-22', 1), '/review', async (page) => {
      await page.getByLabel(/我已核对/).check();
      await taken(page, page.getByRole('button', { name: '确认', exact: true }));
    });
    for (const seat of SEATS) {
      await this.at(seat, this.day('11-26', 1), '/review', async (page) => {
        const place = page.locator('form.card').first();
        await fill(place, { 同意: true });
        await taken(page, place.getByRole('button', { name: '提交意见' }));
      });
    }
    await this.at('planning-finance', this.day('11-28', 1), '/review', (page) => done(page, '作出审核结论', { [grade]: true, 说明: grade === '优' ? '' : '与部门职能关联不强。' }));
  }

  /** A command of the step, by somebody on a day. */
  gets(user, day, step, command, fields, part = '-') {
    return this.at(user, day, `/work/${step}/${part}`, (page) => done(page, command, fields));
  }

  /** 一上、一下: nothing of it asks for a goal that has passed. */
  async appliesForItsBudget() {
    await this.gets('planning-finance', this.day('10-30', 1), 'goals/LIBRARY', '入库');
    await this.gets('project-officer', this.day('10-31', 1), 'goals/BUDGET', '申请预算（一上）', { 金额: AMOUNT });
    await this.gets('planning-finance', this.day('11-20', 1), 'goals/BUDGET', '登记控制数（一下）', { 金额: AMOUNT });
  }

  /** A goal that did not pass takes its project out of the library, and the gates are shut to it. */
  async getsNoBudget() {
    await this.at('planning-finance', this.day('12-05', 1), '/work/goals/BUDGET/-', async (page) => {
      await page.locator('section[aria-labelledby=about]').getByText('已申报').waitFor();
      assert.equal(await page.getByRole('button', { name: '安排预算（二上）' }).count(), 0);
    });
    await this.at('planning-finance', this.day('12-05', 1), '/work/goals/LIBRARY/-', async (page) => {
      const answer = await act(page, '入库');
      assert.equal(answer.status(), 409);
      await page.locator('main .problem').waitFor();
    });
  }

  async getsItsBudget() {
    await this.gets('planning-finance', this.day('12-05', 1), 'goals/BUDGET', '安排预算（二上）', { 金额: AMOUNT });
    await finance.says(this.day('02-14'), 'budget-approved', this.subject, `沪财预〔${this.year}〕12号`, { system: 'sh-treasury', line: 1, amount: AMOUNT });
  }

  /** Half of the year is over and next to nothing was done: red, and the three agree that the money has to wait. */
  async turnsRed() {
    await this.at('project-officer', this.day('07-10'), '/work/monitoring/REPORT/6', async (page) => {
      await fillSheet(page, 2, [['5', '20', '', '', 'IMPOSSIBLE'], ['96', '96'], ['20', '30', '', '', 'IMPOSSIBLE'], ['1.4', '2.9'], ['96', '96'], ['92', '92']]);
      for (const row of [0, 2]) {
        const more = page.getByRole('button', { name: `第 ${row + 1} 行的更多内容` });
        await more.click();
        const place = page.locator('tr.more');
        await fill(place, { 人员: true, 偏差原因: '督查组未能成行。', 纠偏措施: '三季度集中督查。', 责任人: '王怀安', 完成时限: this.day('08-31') });
        await more.click();
      }
      await fill(page, { 年度总体目标执行情况: '多数督查未能开展。', 全年预计执行数: '900000.00', 组织实施和资金管理情况: '单独核算。' });
      await taken(page, page.getByRole('button', { name: '提交', exact: true }));
    });
    await this.gets('division-head', this.day('07-14'), 'monitoring/CONFIRM', '确认', { 我已核对: true }, '6');
    for (const seat of SEATS) await this.gets(seat, this.day('07-15'), 'monitoring/OPINION', '提交意见', { 同意: true, 内容: '情况属实。' }, '6');
    await this.gets('planning-finance', this.day('07-16'), 'monitoring/CONCLUDE', '审定', { 暂缓拨款: true, 意见: '督查停滞，暂缓拨款并整改。' }, '6');
  }

  /** 整改, 暂缓拨款 and 恢复拨款, with finance's 回执. */
  async losesAndRegainsItsMoney() {
    await this.gets('planning-finance', this.day('07-20'), 'monitoring/RECTIFICATION', '下达整改通知', { 文号: `沪合办绩整〔${this.year}〕1号`, 绩效跟踪: true, 严重: true, 发现的问题: '督查停滞。', 整改要求: '八月底前完成二十个项目的督查。', 依据: '上半年绩效跟踪报告', 截止日期: this.day('08-31') });
    await this.gets('office-leader', this.day('07-21'), 'monitoring/FUND_CONTROL', '暂缓拨款', { '1 ·': true, 文号: `沪合办〔${this.year}〕21号`, 理由: '督查停滞。' });
    await finance.acknowledges(this.day('07-22'), this, 1, `沪财函〔${this.year}〕71号`);
    await this.gets('project-officer', this.day('08-25'), 'monitoring/RECTIFY', '提交整改报告', { 报告: '已完成二十个项目的督查。' }, '1');
    await this.gets('planning-finance', this.day('08-28'), 'monitoring/JUDGE_RECTIFICATION', '验收通过', { 意见: '予以销号。' }, '1');
    await this.gets('office-leader', this.day('08-30'), 'monitoring/FUND_CONTROL', '恢复拨款', { 文号: `沪合办〔${this.year}〕33号`, 理由: '整改完成。' });
    await finance.acknowledges(this.day('08-31'), this, 2, `沪财函〔${this.year}〕97号`);
    await finance.says(this.day('11-20'), 'payment-made', this.subject, `ZF${this.year}1120-0001`, { system: 'sh-treasury', line: 1, amount: '1800000.00' });
  }

  /** 自评, from the closed books to the grade. */
  async isEvaluated() {
    const day = (one) => this.day(one, -1);
    await this.gets('planning-finance', day('01-11'), 'evaluation/RESULT', '启动绩效自评');
    await this.at('project-officer', day('01-25'), '/work/evaluation/SUBMIT/-', async (page) => {
      await fillSheet(page, 2, [['58'], ['96'], ['95'], ['3'], ['96'], ['92']]);
      await page.getByRole('button', { name: '第 1 行的更多内容' }).click();
      await fill(page.locator('tr.more'), { 偏差说明: '两个项目的督查顺延。' });
      await fill(page, { 年度总体完成情况: '基本完成。', 主要成效: '督查58个项目。', 存在问题: '上半年进度滞后。', 改进措施: '提前安排督查。', 经济性: '成本受控。', 效率性: '下半年赶上进度。', 效益性: '整改完成率96%。' });
      await taken(page, page.getByRole('button', { name: '提交', exact: true }));
    });
    await this.gets('division-head', day('01-28'), 'evaluation/CONFIRM', '确认', { 我已核对: true });
    for (const seat of SEATS) await this.gets(seat, day('02-02'), 'evaluation/OPINION', '提交意见', { 同意: true, 内容: '得分计算无误。' });
    await this.gets('planning-finance', day('02-05'), 'evaluation/FINALISE', '定稿', { 意见: '已核实。' });
  }

  /** 公开: opened, made, cleared, approved and published; then everybody can read it without a login. */
  async isPublished() {
    const day = (one) => this.day(one, -1);
    const matter = 'self-evaluation';
    await this.gets('disclosure-officer', day('02-18'), 'disclosure/ITEM', '重新启动公开', { 自评: true, 理由: '公众关注。' });
    await this.gets('disclosure-officer', day('02-18'), 'disclosure/PREPARE', '制作公开版', { 发布机构: '上海市人民政府合作交流办公室' }, matter);
    await this.gets('secrecy-reviewer', day('02-22'), 'disclosure/REVIEW', '提交审查意见', { 可以公开: true }, matter);
    await this.gets('office-leader', day('02-23'), 'disclosure/APPROVE', '签发', { 我已核对: true }, matter);
    await this.gets('disclosure-officer', day('02-24'), 'disclosure/PUBLISH', '公开', {}, matter);
    const context = await this.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${gateway}/public/projects/${this.code}/${this.year}`);
    await page.getByRole('heading', { level: 1, name: this.name }).waitFor();
    await context.close();
  }
}
