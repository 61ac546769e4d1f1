import 'element-plus/dist/index.css';
import 'element-plus/theme-chalk/dark/css-vars.css';
import './style.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { connect } from './api/connect';
import App from './App.vue';
import { tellOfLoadFailures } from './frame/loadFailure';
import { applyTheme } from './frame/theme';
import { chosenLanguage, i18n, speak } from './i18n';
import { router } from './router';

applyTheme();
await speak(chosenLanguage());
const app = createApp(App).use(createPinia()).use(i18n);
connect();
tellOfLoadFailures(router);
app.use(router).mount('#app');
