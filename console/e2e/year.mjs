// The notice's year in the browser, each role logged in as itself: the year is opened, goals go through review with a return and a
// refusal, tracking turns red and the money stops, the result is evaluated, and an auditor plays it all back. Only finance's system
// speaks without a browser. Every run takes a budget year of its own.
import { as, done, fill, paste, taken } from './people.mjs';

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

/** Opens the first budget year that has no rulebook yet: what the year before brings along comes by itself. */
async function openYear(browser) {
  const year = await as(browser, 'planning-finance', undefined, '/rulebooks', async (page) => {
    const years = (await page.locator('main').innerText()).match(/20\d\d(?=年度)/g) ?? [];
    return 1 + Math.max(...years.map(Number));
  });
  await as(browser, 'planning-finance', `${year - 1}-09-20`, `/years/${year}`, async (page) => {
    await page.getByRole('button', { name: `开启${year}年度` }).click();
    await page.getByRole('link', { name: '查看每一项的结果' }).click();
    await page.getByText(/等待\s*0/).waitFor();
  });
  return year;
}

/** One project of the year, with the page of each of its steps. */
export class Project {
  constructor(browser, year, number, name) {
    this.browser = browser;
    this.year = year;
    this.name = name;
    this.code = `310000${year % 100}T000000000${number}`;
    this.page = `/subjects/project/${this.code}/${year}`;
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
        项目编码: this.code, 名称: this.name, 处室: '对口支援处', 特定目标类: true, 新增: true, 申请金额: AMOUNT,
        起始年度: String(this.year), 终止年度: String(this.year), 项目概况: '实地督查援建项目。', 立项依据: '年度工作要点。', 决策程序: '主任办公会审定。', 保障措施: '项目管理办法。',
      });
    });
    await this.at('planning-finance', this.day('10-15', 1), '/work/goals/APPRAISAL/-', async (page) => {
      await done(page, '作出评估结论', { 立项必要性: '确有必要。', 投入经济性: '按标准测算。', 绩效目标合理性: '可以衡量。', 实施方案可行性: '已有方案。', 筹资合规性: '合规。', 予以支持: true });
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
    await this.at('planning-finance', this.day('11-28', 1), '/review', (page) => done(page, '作出审核结论', { [grade]: true }));
  }

  async gets(step, act_, fields, user = 'planning-finance', day) {
    await this.at(user, day, `/work/goals/${step}/-`, (page) => done(page, act_, fields));
  }
}

async function theYearInTheBrowser(browser) {
  const year = await openYear(browser);
  const project = new Project(browser, year, 901, '对口支援项目督查');
  await project.isProposed();
  await project.isWritten();
  await project.isReturnedAndMended();
  await project.gets('LIBRARY', '入库', {}, 'planning-finance', project.day('10-30', 1));
  await project.gets('BUDGET', '申请预算（一上）', { 金额: AMOUNT }, 'project-officer', project.day('10-31', 1));
  await project.gets('BUDGET', '登记控制数（一下）', { 金额: AMOUNT }, 'planning-finance', project.day('11-20', 1));
  await project.isReviewed('优');
  await project.gets('BUDGET', '安排预算（二上）', { 金额: AMOUNT }, 'planning-finance', project.day('12-05', 1));
}

export const yearJourneys = [theYearInTheBrowser];
