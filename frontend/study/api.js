import { Api } from '../shared/api.js';

export class StudyApi extends Api {
  next({ session, showing, section, ahead }) {
    const query = new URLSearchParams({ session });
    if (showing) query.set('showing', showing);
    if (section) query.set('section', section);
    if (ahead) query.set('ahead', 'true');
    return this.get(`next?${query}`);
  }

  more() {
    return this.get('more');
  }
}
