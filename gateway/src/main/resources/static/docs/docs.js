'use strict';

const services = [
  { id: 'goals', zh: '目标', en: 'Goals' },
  { id: 'monitoring', zh: '监控', en: 'Monitoring' },
  { id: 'evaluation', zh: '评价', en: 'Evaluation' },
  { id: 'disclosure', zh: '公开', en: 'Disclosure' },
  { id: 'journal', zh: '日志', en: 'Journal' },
  { id: 'gateway', zh: '网关', en: 'Gateway', address: '/docs/gateway.json' },
];

let antiForgery = null;

/** Under a login session the browser sends its cookie by itself; a change needs the anti-forgery token beside it. */
function withAntiForgery(request) {
  const change = !['GET', 'HEAD', 'OPTIONS'].includes((request.method || 'GET').toUpperCase());
  if (antiForgery && change && !request.headers.Authorization) {
    request.headers[antiForgery.header] = antiForgery.token;
  }
  return request;
}

function show(id) {
  const service = services.find((candidate) => candidate.id === id) || services[0];
  document.querySelectorAll('#services a').forEach((link) => {
    link.toggleAttribute('aria-current', link.hash === '#' + service.id);
  });
  window.SwaggerUIBundle({
    url: service.address || '/api/' + service.id + '/openapi',
    dom_id: '#document',
    deepLinking: false,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    requestInterceptor: withAntiForgery,
    validatorUrl: null,
  });
}

function text(tag, content, attributes) {
  const element = document.createElement(tag);
  element.textContent = content;
  Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}

async function greet() {
  const who = document.getElementById('who');
  const response = await fetch('/me', { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    who.append(text('a', '登录 Sign in', { href: '/login' }));
    return;
  }
  const me = await response.json();
  antiForgery = me.csrf;
  const leave = text('form', '', { method: 'post', action: '/logout' });
  leave.append(text('input', '', { type: 'hidden', name: '_csrf', value: me.csrf.token }));
  leave.append(text('button', '退出 Sign out', { type: 'submit' }));
  who.append(text('span', me.name + ' · ' + me.unit), leave);
}

for (const service of services) {
  const item = document.createElement('li');
  const link = text('a', service.zh + ' ', { href: '#' + service.id });
  link.append(text('span', service.en, { lang: 'en' }));
  item.append(link);
  document.getElementById('services').append(item);
}
window.addEventListener('hashchange', () => show(window.location.hash.slice(1)));
greet().finally(() => show(window.location.hash.slice(1)));
