// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc

// Client is the video-conference API of Feishu and Lark; [New] makes one.
//
// Tokens are fetched when the first call needs one, kept, and renewed before they end. A client is safe for concurrent
// use and keeps its connections open. Clients share nothing.
type Client struct {
	// Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
	// joins.
	Reserves *ReservesService
	// Meetings that are going on or have ended.
	Meetings *MeetingsService
	// Recordings of meetings.
	Recordings *RecordingsService
	core       *core
}

// New makes a client. Nothing is sent yet. Options beat the environment: FEISHU_APP_ID, FEISHU_APP_SECRET,
// FEISHU_ACCESS_TOKEN, FEISHU_DOMAIN. If something is missing or malformed the error is a [*CallError] of [KindConfig].
func New(options ...Option) (*Client, error) {
	core, err := newCore(options)
	if err != nil {
		return nil, err
	}
	return &Client{
		Reserves:   &ReservesService{core},
		Meetings:   &MeetingsService{core},
		Recordings: &RecordingsService{core},
		core:       core,
	}, nil
}
