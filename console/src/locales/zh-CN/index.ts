import audit from './audit.json';
import form from './form.json';
import frame from './frame.json';
import goal from './goal.json';
import history from './history.json';
import home from './home.json';
import list from './list.json';
import review from './review.json';
import subject from './subject.json';
import work from './work.json';

export default { ...audit, ...form, ...frame, ...goal, ...history, ...home, ...list, ...review, ...subject, ...work };
