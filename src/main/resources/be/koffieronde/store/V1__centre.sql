-- One SQL for SQLite and PostgreSQL: ids are texts, moments milliseconds since 1970, documents JSON as text.

create table centre (
  id text primary key,
  name text not null,
  created bigint not null,
  last_event bigint not null default 0,
  logged bigint not null default 0
);

create table person (
  id text primary key,
  login text unique,
  name text not null,
  password text,
  language text not null,
  created bigint not null,
  removed bigint
);

create table membership (
  centre_id text not null references centre (id) on delete cascade,
  person_id text not null references person (id) on delete cascade,
  role text not null,
  supporter text,
  school text,
  created bigint not null,
  joined bigint,
  primary key (centre_id, person_id)
);
create index membership_person on membership (person_id);

create table login_session (
  token_hash text primary key,
  person_id text not null references person (id) on delete cascade,
  created bigint not null,
  expires bigint not null
);
create index login_session_person on login_session (person_id);

create table link (
  token_hash text primary key,
  centre_id text not null references centre (id) on delete cascade,
  person_id text references person (id) on delete cascade,
  kind text not null,
  created bigint not null,
  expires bigint not null,
  used bigint
);
create index link_person on link (person_id);

create table calendar_link (
  id text primary key,
  token_hash text not null unique,
  centre_id text not null references centre (id) on delete cascade,
  audience text not null,
  reader text not null,
  created bigint not null
);
create index calendar_link_centre on calendar_link (centre_id, audience, reader);

create table window_link (
  id text primary key,
  token_hash text not null unique,
  centre_id text not null references centre (id) on delete cascade,
  audience text not null,
  reader text not null,
  created bigint not null
);
create index window_link_centre on window_link (centre_id, audience, reader);

create table road_network (
  centre_id text not null references centre (id) on delete cascade,
  name text not null,
  document text not null,
  created bigint not null,
  primary key (centre_id, name)
);

create table problem (
  id text primary key,
  centre_id text not null references centre (id) on delete cascade,
  name text not null,
  first_day text not null,
  weeks integer not null,
  version bigint not null,
  changed bigint not null
);
create index problem_centre on problem (centre_id, first_day);

create table problem_version (
  problem_id text not null references problem (id) on delete cascade,
  centre_id text not null references centre (id) on delete cascade,
  version bigint not null,
  document text not null,
  author text references person (id) on delete set null,
  created bigint not null,
  primary key (problem_id, version)
);

create table roster (
  id text primary key,
  centre_id text not null references centre (id) on delete cascade,
  problem_id text not null references problem (id) on delete cascade,
  version bigint not null,
  published bigint,
  published_at bigint,
  changed bigint not null
);
create index roster_problem on roster (problem_id);
create index roster_centre on roster (centre_id);

create table roster_version (
  roster_id text not null references roster (id) on delete cascade,
  centre_id text not null references centre (id) on delete cascade,
  version bigint not null,
  problem_version bigint not null,
  document text not null,
  score text not null,
  parent bigint,
  action text not null,
  restores bigint,
  author text references person (id) on delete set null,
  created bigint not null,
  primary key (roster_id, version)
);

create table visit_index (
  roster_id text not null references roster (id) on delete cascade,
  centre_id text not null references centre (id) on delete cascade,
  visit_id text not null,
  supporter text not null,
  school text,
  date text not null,
  start_minute integer not null,
  end_minute integer not null,
  primary key (roster_id, visit_id)
);
create index visit_index_school on visit_index (centre_id, school, date);

create table talk_held (
  centre_id text not null references centre (id) on delete cascade,
  date text not null,
  supporter text not null,
  partner text not null,
  kind text not null,
  note text not null,
  primary key (centre_id, date, supporter, partner)
);

create table session_held (
  centre_id text not null references centre (id) on delete cascade,
  date text not null,
  pupil text not null,
  need text not null,
  monday text not null,
  turn text not null,
  supporter text not null,
  minutes integer not null,
  outcome text not null,
  owed integer not null,
  note text not null,
  primary key (centre_id, pupil, need, monday, turn)
);

create table suggestion (
  id text primary key,
  centre_id text not null references centre (id) on delete cascade,
  school text not null,
  roster_id text references roster (id) on delete set null,
  visit_id text,
  window_id text references window_link (id) on delete set null,
  by_partner text,
  request_key text,
  author text references person (id) on delete set null,
  kind text not null,
  about text not null,
  words text not null,
  state text not null,
  answer text,
  done text,
  created bigint not null,
  answered bigint,
  unique (window_id, request_key)
);
create index suggestion_school on suggestion (centre_id, school);

create table plan_job (
  id text primary key,
  centre_id text not null references centre (id) on delete cascade,
  problem_id text not null references problem (id) on delete cascade,
  problem_version bigint not null,
  roster_id text references roster (id) on delete set null,
  kind text not null,
  request text not null,
  state text not null,
  stopping integer not null default 0,
  author text references person (id) on delete set null,
  queued bigint not null,
  prepared bigint,
  started bigint,
  finishing bigint,
  ended bigint,
  result text,
  faults text
);
create index plan_job_state on plan_job (state, queued);
create index plan_job_centre on plan_job (centre_id, queued);
create unique index plan_job_open on plan_job (problem_id) where ended is null;

create table plan_best (
  job_id text primary key references plan_job (id) on delete cascade,
  centre_id text not null references centre (id) on delete cascade,
  document text not null,
  progress text not null,
  searched_millis bigint not null,
  saved bigint not null
);

create table event (
  centre_id text not null references centre (id) on delete cascade,
  id bigint not null,
  kind text not null,
  data text not null,
  created bigint not null,
  primary key (centre_id, id)
);

create table audit (
  centre_id text not null references centre (id) on delete cascade,
  id bigint not null,
  person_id text references person (id) on delete set null,
  action text not null,
  thing text not null,
  detail text not null,
  created bigint not null,
  primary key (centre_id, id)
);

create table answer_given (
  person_id text not null references person (id) on delete cascade,
  request_key text not null,
  fingerprint text not null,
  status integer not null,
  body text not null,
  created bigint not null,
  primary key (person_id, request_key)
);
