import assessment from './assessment.json';
import audit from './audit.json';
import bulk from './bulk.json';
import disclosure from './disclosure.json';
import form from './form.json';
import frame from './frame.json';
import goal from './goal.json';
import history from './history.json';
import home from './home.json';
import list from './list.json';
import reallocation from './reallocation.json';
import request from './request.json';
import results from './results.json';
import review from './review.json';
import subject from './subject.json';
import submission from './submission.json';
import work from './work.json';

export default { ...assessment, ...audit, ...bulk, ...disclosure, ...form, ...frame, ...goal, ...history, ...home, ...list, ...reallocation, ...request, ...results, ...review, ...subject, ...submission, ...work };
