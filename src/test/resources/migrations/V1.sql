-- What a centre has in a database of version 1: a row at least in each table, as a later version must find it.
insert into centre (id, name, created, last_event, logged) values
  ('c1', 'name 2', 1764000000003, 1, 1764000000005);
insert into person (id, login, name, password, language, created, removed) values
  ('p1', 'login 7', 'name 8', 'password 9', 'nl', 1764000000011, 1764000000012);
insert into membership (centre_id, person_id, role, supporter, school, created, joined) values
  ('c1', 'p1', 'PLANNER', 'supporter 16', 'school 17', 1764000000018, 1764000000019);
insert into login_session (token_hash, person_id, created, expires) values
  ('token_hash 20', 'p1', 1764000000022, 1764000000023);
insert into link (token_hash, centre_id, person_id, kind, created, expires, used) values
  ('token_hash 24', 'c1', 'p1', 'kind 27', 1764000000028, 1764000000029, 1764000000030);
insert into calendar_link (id, token_hash, centre_id, audience, reader, created) values
  ('id 31', 'token_hash 32', 'c1', 'audience 34', 'reader 35', 1764000000036);
insert into window_link (id, token_hash, centre_id, audience, reader, created) values
  ('n1', 'token_hash 33', 'c1', 'audience 35', 'reader 36', 1764000000037);
insert into road_network (centre_id, name, document, created) values
  ('c1', 'name 38', '{"name": "week"}', 1764000000040);
insert into problem (id, centre_id, name, first_day, weeks, version, changed) values
  ('w1', 'c1', 'name 43', '2026-11-23', 45, 1, 1764000000047);
insert into problem_version (problem_id, centre_id, version, document, author, created) values
  ('w1', 'c1', 1, '{"name": "week"}', 'p1', 1764000000053);
insert into roster (id, centre_id, problem_id, version, published, published_at, changed) values
  ('r1', 'c1', 'w1', 1, 1764000000058, 1764000000059, 1764000000060);
insert into roster_version (roster_id, centre_id, version, problem_version, document, score, parent, action, restores, author, created) values
  ('r1', 'c1', 1, 1, '{"name": "week"}', 'score 66', 1764000000067, 'action 67', 68, 'p1', 1764000000069);
insert into visit_index (roster_id, centre_id, visit_id, supporter, school, date, start_minute, end_minute) values
  ('r1', 'c1', 'visit_id 72', 'supporter 73', 'school 74', '2026-11-23', 76, 77);
insert into talk_held (centre_id, date, supporter, partner, kind, note) values
  ('c1', '2026-11-23', 'supporter 80', 'partner 81', 'kind 82', '''s ochtends, “Zoë” 🚲');
insert into session_held (centre_id, date, pupil, need, monday, turn, supporter, minutes, outcome, owed, note) values
  ('c1', '2026-11-23', 'pupil 86', 'need 87', '2026-11-23', 'turn 89', 'supporter 90', 91, 'outcome 92', 93, '''s ochtends, “Zoë” 🚲');
insert into suggestion (id, centre_id, school, roster_id, visit_id, window_id, by_partner, request_key, author, kind, about, words, state, answer, done, created, answered) values
  ('id 95', 'c1', 'school 97', 'r1', 'visit_id 99', 'n1', 'by_partner 100', 'request_key 100', 'p1', 'kind 101', 'about 101', 'words 101', 'FINISHED', 'answer 103', 'done 103', 1764000000104, 1764000000105);
insert into plan_job (id, centre_id, problem_id, problem_version, roster_id, kind, request, state, stopping, author, queued, prepared, started, finishing, ended, result, faults) values
  ('j1', 'c1', 'w1', 1, 'r1', 'kind 111', 'request 112', 'FINISHED', 114, 'p1', 1764000000116, 1764000000117, 1764000000118, 1764000000119, 1764000000120, 'result 121', 'faults 122');
insert into plan_best (job_id, centre_id, document, progress, searched_millis, saved) values
  ('j1', 'c1', '{"name": "week"}', 'progress 126', 1764000000127, 1764000000128);
insert into event (centre_id, id, kind, data, created) values
  ('c1', 1, 'kind 131', 'data 132', 1764000000133);
insert into audit (centre_id, id, person_id, action, thing, detail, created) values
  ('c1', 1, 'p1', 'action 137', 'thing 138', 'detail 139', 1764000000140);
insert into answer_given (person_id, request_key, fingerprint, status, body, created) values
  ('p1', 'request_key 142', 'fingerprint 143', 144, 'body 145', 1764000000146);
